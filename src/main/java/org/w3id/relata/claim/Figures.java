package org.w3id.relata.claim;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;

/** Reads numbers off the words that spell them: "1,500", "15 000", "two thousand", "1.2 million", "dozens", "half a dozen". */
final class Figures {
    private static final Pattern GROUPING = Pattern.compile("(?<=\\d)[, \\u00a0\\u2009\\u202f](?=\\d{3}(?!\\d))");
    private static final Pattern DOTS = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+");
    private static final Pattern DIGITS = Pattern.compile("[+]?(\\d+(?:\\.\\d+)?)([a-z]{0,3})");
    private static final Pattern FIRST_GROUP = Pattern.compile("\\d{1,3}");
    private static final Pattern GROUP = Pattern.compile("\\d{3}");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /**
     * A number in a sentence.
     *
     * @param first the index of its first word
     * @param last the index of its last word
     * @param vague whether it is only a lower bound by itself ("dozens")
     */
    record Figure(BigDecimal value, int first, int last, boolean vague) {}

    private final NumberWords numbers;
    private final Sentence sentence;

    Figures(NumberWords numbers, Sentence sentence) {
        this.numbers = numbers;
        this.sentence = sentence;
    }

    /** The number that begins at a token; nothing outside of the sentence. */
    Optional<Figure> at(int index) {
        return sentence.at(index)
                .flatMap(token -> phrase(index).or(() -> scaled(index)).or(() -> counted(token)));
    }

    /** "hundreds", "tens of thousands", "half a dozen". */
    private Optional<Figure> phrase(int index) {
        for (NumberWords.Expression phrase : numbers.phrases(word(index))) {
            String[] parts = phrase.parts().toArray(String[]::new);
            boolean plural = phrase.row().kind() == NumberRow.Kind.PLURAL;
            if (sentence.areWords(index, parts) && !(parts.length == 1 && isInner(index))) {
                return Optional.of(new Figure(phrase.row().worth(), index, index + parts.length - 1, plural));
            }
        }
        return Optional.empty();
    }

    /** One of the two words of "tens of thousands", "hundreds of millions". */
    private boolean isInner(int index) {
        return sentence.isWord(index - 1, "of") && sentence.isWord(index - 2, "tens")
                || sentence.isWord(index + 1, "of") && sentence.isWord(index + 2, "thousands")
                || sentence.isWord(index + 1, "of") && sentence.isWord(index + 2, "millions");
    }

    /** "a hundred", "a dozen", "half a million". */
    private Optional<Figure> scaled(int index) {
        boolean half = sentence.isWord(index, "half");
        int article = half && (sentence.isWord(index + 1, "a") || sentence.isWord(index + 1, "-")) ? index + 1 : index;
        boolean indefinite = article > index || sentence.isWord(index, "a") || sentence.isWord(index, "an");
        Optional<BigDecimal> scale = indefinite ? numbers.scale(word(article + 1)) : Optional.empty();
        return scale.filter(value -> word(article + 1).length() > 3)
                .map(value -> new Figure(half ? plain(value.multiply(HALF)) : value, index, article + 1, false));
    }

    /** Digits or number words, with the scales between and behind them; "one" only where it counts something. */
    private Optional<Figure> counted(Token token) {
        boolean pronoun = token.lemma().equals("one") && !token.is("nummod");
        boolean name = token.isProperNoun() && token.index() > 0;
        if (pronoun || name) {
            return Optional.empty();
        }
        Figure digits = digits(token.index());
        if (digits != null) {
            return Optional.of(digits);
        }
        return numbers.number(word(token.index()))
                .map(value -> new SpelledNumber(numbers, sentence).from(token.index(), value));
    }

    /** "1,500", "15 000", "1.5 million", "$5bn". */
    private @Nullable Figure digits(int index) {
        StringBuilder digits = new StringBuilder(GROUPING.matcher(word(index)).replaceAll(""));
        int last = index;
        if (FIRST_GROUP.matcher(digits).matches()) {
            while (isGroup(last + 1)) {
                digits.append(word(++last));
            }
        }
        String text = DOTS.matcher(digits).matches() ? digits.toString().replace(".", "") : digits.toString();
        Matcher matcher = DIGITS.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        BigDecimal value = new BigDecimal(matcher.group(1));
        if (!matcher.group(2).isEmpty()) {
            Optional<BigDecimal> scale = numbers.scale(matcher.group(2)).filter(s -> isScaled(index, matcher.group(2)));
            return scale.map(s -> new Figure(plain(value.multiply(s)), index, index, false))
                    .orElse(null);
        }
        BigDecimal product = value;
        for (Optional<BigDecimal> scale = scale(last + 1); scale.isPresent(); scale = scale(last + 1)) {
            product = product.multiply(scale.get());
            last++;
        }
        return new Figure(plain(product), index, last, false);
    }

    /** Three digits with nothing but a space before them. */
    private boolean isGroup(int index) {
        return GROUP.matcher(word(index)).matches()
                && sentence.get(index).span().start()
                        == sentence.get(index - 1).span().end() + 1;
    }

    /** "5m" are metres, except of money and before what it counts. */
    private boolean isScaled(int index, String suffix) {
        boolean money = numbers.currency(word(index - 1)).isPresent();
        return suffix.length() > 1
                || money
                || sentence.at(index + 1).filter(t -> t.tag().equals("NNS")).isPresent();
    }

    private Optional<BigDecimal> scale(int index) {
        boolean unit = word(index).length() == 1
                && !sentence.at(index + 1).filter(Token::isNoun).isPresent();
        return unit && !isMoney(index) ? Optional.empty() : numbers.scale(word(index));
    }

    private boolean isMoney(int index) {
        return numbers.currency(word(index - 2)).isPresent();
    }

    private String word(int index) {
        return sentence.at(index).map(t -> t.word().toLowerCase(Locale.ROOT)).orElse("");
    }

    /** Without zeros behind the point. */
    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
