package org.w3id.relata.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;

/** Reads numbers off the words that spell them: "1,500", "two thousand", "1.2 million", "dozens", "half a dozen". */
final class Figures {
    private static final Pattern GROUPING = Pattern.compile("(?<=\\d)[, ](?=\\d{3})");
    private static final Pattern DIGITS = Pattern.compile("\\d+(\\.\\d+)?");
    private static final BigDecimal DOZEN = BigDecimal.valueOf(12);

    /**
     * A number in a sentence.
     *
     * @param first the index of its first word
     * @param last the index of its last word
     * @param vague whether it is only a lower bound by itself ("dozens")
     */
    record Figure(BigDecimal value, int first, int last, boolean vague) {}

    private final Lexicon lexicon;
    private final Sentence sentence;

    Figures(Lexicon lexicon, Sentence sentence) {
        this.lexicon = lexicon;
        this.sentence = sentence;
    }

    /** The number that begins at a token; nothing outside of the sentence. */
    Optional<Figure> at(int index) {
        return sentence.at(index).flatMap(token -> phrase(index).or(() -> spelled(token)));
    }

    /** "hundreds", "tens of thousands", "half a dozen". */
    private Optional<Figure> phrase(int index) {
        for (NumberRow row : lexicon.numbers()) {
            boolean plural = row.kind() == NumberRow.Kind.PLURAL;
            for (String words : plural || row.kind() == NumberRow.Kind.NUMBER ? row.words() : List.<String>of()) {
                String[] parts = words.split(" ");
                boolean inner = parts.length == 1 && isInner(index);
                if ((plural || parts.length > 1) && !inner && sentence.areWords(index, parts)) {
                    return Optional.of(new Figure(row.worth(), index, index + parts.length - 1, plural));
                }
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

    /** Digits or a number word, with the scales behind it; "one" only where it counts something. */
    private Optional<Figure> spelled(Token token) {
        Optional<BigDecimal> number =
                token.lemma().equals("one") && !token.is("nummod") ? Optional.empty() : number(token.word());
        if (number.isEmpty()) {
            boolean dozen = token.lemma().equals("dozen") && sentence.isWord(token.index() - 1, "a");
            return dozen ? Optional.of(new Figure(DOZEN, token.index(), token.index(), false)) : Optional.empty();
        }
        BigDecimal value = number.get();
        int last = token.index();
        for (Optional<BigDecimal> scale = scale(last + 1); scale.isPresent(); scale = scale(last + 1)) {
            value = value.multiply(scale.get());
            last++;
        }
        return Optional.of(new Figure(value, token.index(), last, false));
    }

    private Optional<BigDecimal> number(String word) {
        String plain = GROUPING.matcher(word).replaceAll("");
        return DIGITS.matcher(plain).matches()
                ? Optional.of(new BigDecimal(plain))
                : worth(lexicon.numbersOf(NumberRow.Kind.NUMBER), word.toLowerCase(Locale.ROOT));
    }

    private Optional<BigDecimal> scale(int index) {
        return sentence.at(index).flatMap(token -> worth(lexicon.numbersOf(NumberRow.Kind.SCALE), token.lemma()));
    }

    private static Optional<BigDecimal> worth(List<NumberRow> rows, String word) {
        return rows.stream()
                .filter(row -> row.words().contains(word))
                .map(NumberRow::worth)
                .findFirst();
    }
}
