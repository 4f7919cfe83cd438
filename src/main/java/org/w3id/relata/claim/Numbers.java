package org.w3id.relata.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;

/** Finds the numbers of a clause with their bounds and what they count. */
final class Numbers {
    private final Lexicon lexicon;
    private final Sentence sentence;
    private final Set<Integer> taken;

    /** A number: its value and the tokens that spell it. */
    private record Figure(BigDecimal low, BigDecimal high, int first, int last, boolean vague) {}

    /** @param taken indexes of tokens that belong to names and times and count nothing */
    Numbers(Lexicon lexicon, Sentence sentence, Set<Integer> taken) {
        this.lexicon = lexicon;
        this.sentence = sentence;
        this.taken = taken;
    }

    /** The first quantity of a clause. */
    Optional<Quantity> first(Range range) {
        for (int i = range.first(); i <= range.last(); i++) {
            Optional<Quantity> found = at(i, range);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The quantity whose number begins at a token, or nothing. */
    Optional<Quantity> at(int index, Range range) {
        if (taken.contains(index)) {
            return Optional.empty();
        }
        Figure figure = figure(index);
        if (figure == null || figure.last() > range.last()) {
            return Optional.empty();
        }
        int first = figure.first();
        int last = figure.last();
        BigDecimal low = figure.low();
        BigDecimal high = figure.high();
        Figure upper = upper(first, last);
        if (upper != null && upper.last() <= range.last()) {
            high = upper.high();
            last = upper.last();
            first = sentence.isWord(first - 1, "between") || sentence.isWord(first - 1, "from") ? first - 1 : first;
        }
        boolean money = sentence.at(index - 1)
                .filter(t -> Set.of("$", "€", "£", "us$").contains(t.lemma()))
                .isPresent();
        first = money ? Math.min(first, index - 1) : first;
        String kind = money ? "US dollars" : kind(last, range);
        if (kind == null) {
            return Optional.empty();
        }
        Bound bound = bound(first, range);
        Bound behind = boundBehind(last);
        boolean approximate = bound.kind().equals("approximate");
        boolean vague = figure.vague();
        @Nullable BigDecimal minimum = low;
        @Nullable BigDecimal maximum = vague ? null : high;
        if (bound.kind().equals("upper")) {
            minimum = null;
            maximum = high;
        } else if (bound.kind().equals("lower") || behind.kind().equals("lower")) {
            maximum = null;
        }
        return Optional.of(
                new Quantity(minimum, maximum, approximate, kind, sentence.span(Math.min(bound.first(), first), last)));
    }

    private record Bound(String kind, int first) {}

    private Bound bound(int first, Range range) {
        for (NumberRow row : lexicon.numbers()) {
            if (Set.of("upper", "lower", "approximate").contains(row.kind())) {
                for (String words : row.words()) {
                    String[] parts = words.split(" ");
                    int start = first - parts.length;
                    boolean all = start >= Math.max(0, range.first() - 3);
                    for (int i = 0; all && i < parts.length; i++) {
                        all = sentence.isWord(start + i, parts[i]);
                    }
                    if (all && !longer(parts, start)) {
                        return new Bound(row.kind(), Math.max(start, range.first()));
                    }
                }
            }
        }
        return new Bound("", first);
    }

    /** "no more than" is not "more than". */
    private boolean longer(String[] parts, int start) {
        boolean comparative = parts.length == 2 && parts[1].equals("than");
        return comparative && (sentence.isWord(start - 1, "no") || sentence.isWord(start - 1, "not"));
    }

    private Bound boundBehind(int last) {
        return sentence.isWord(last + 1, "or") && sentence.isWord(last + 2, "more")
                ? new Bound("lower", last)
                : new Bound("", last);
    }

    /** The other end of "between 1,000 and 2,000" and "3,000 to 5,000". */
    private @Nullable Figure upper(int first, int last) {
        boolean between = sentence.isWord(first - 1, "between") && sentence.isWord(last + 1, "and");
        boolean to =
                sentence.isWord(last + 1, "to") || sentence.isWord(last + 1, "–") || sentence.isWord(last + 1, "-");
        return between || to ? figure(last + 2) : null;
    }

    private @Nullable Figure figure(int index) {
        if (index < 0 || index >= sentence.size()) {
            return null;
        }
        for (NumberRow row : lexicon.numbers()) {
            if (row.kind().equals("plural") && row.value() != null) {
                for (String words : row.words()) {
                    String[] parts = words.split(" ");
                    boolean all = true;
                    for (int i = 0; i < parts.length; i++) {
                        all &= sentence.isWord(index + i, parts[i]);
                    }
                    boolean inner = parts.length == 1
                            && (sentence.isWord(index - 1, "of") && sentence.isWord(index - 2, "tens")
                                    || sentence.isWord(index + 1, "of") && sentence.isWord(index + 2, "thousands")
                                    || sentence.isWord(index + 1, "of") && sentence.isWord(index + 2, "millions"));
                    if (all && !inner) {
                        return new Figure(row.value(), row.value(), index, index + parts.length - 1, true);
                    }
                }
            }
        }
        Token token = sentence.get(index);
        BigDecimal value = value(token.word());
        int last = index;
        if (value == null || token.lemma().equals("one") && !token.is("nummod")) {
            boolean dozen = token.lemma().equals("dozen") && sentence.isWord(index - 1, "a");
            if (!dozen) {
                return null;
            }
            return new Figure(BigDecimal.valueOf(12), BigDecimal.valueOf(12), index, index, false);
        }
        while (last + 1 < sentence.size() && scale(sentence.get(last + 1)) != null) {
            value = value.multiply(scale(sentence.get(last + 1)));
            last++;
        }
        return new Figure(value, value, index, last, false);
    }

    private @Nullable BigDecimal value(String word) {
        String plain = word.replaceAll("(?<=\\d)[,  ](?=\\d{3})", "");
        if (plain.matches("\\d+(\\.\\d+)?")) {
            return new BigDecimal(plain);
        }
        return lexicon.numbers().stream()
                .filter(row -> row.kind().equals("number") && row.words().contains(word.toLowerCase(Locale.ROOT)))
                .map(NumberRow::value)
                .findFirst()
                .orElse(null);
    }

    private @Nullable BigDecimal scale(Token token) {
        return lexicon.numbers().stream()
                .filter(row -> row.kind().equals("scale") && row.words().contains(token.lemma()))
                .map(NumberRow::value)
                .findFirst()
                .orElse(null);
    }

    /** What is counted: the words of the phrase behind the number, up to its head. */
    private @Nullable String kind(int last, Range range) {
        int from = last + 1;
        if (sentence.isWord(from, "of")) {
            from++;
        }
        int end = Math.min(range.last(), from + 6);
        int head = -1;
        for (int i = from; i <= end; i++) {
            Token token = sentence.get(i);
            boolean part = token.tag().startsWith("JJ")
                    || token.isNoun()
                    || token.tag().equals("VBG")
                    || token.tag().equals("VBN") && i < end
                    || token.word().equals("-");
            if (!part) {
                break;
            }
            if (token.isNoun()) {
                head = i;
                if (!sentence.at(i + 1)
                        .filter(t -> t.isNoun() || t.word().equals("-"))
                        .isPresent()) {
                    break;
                }
            }
        }
        if (head < 0) {
            Token number = sentence.get(last);
            boolean stands = number.is("obj")
                    || number.is("obl")
                    || number.is("nsubj")
                    || number.is("ccomp")
                    || number.is("nmod")
                    || number.is("root")
                    || number.is("advmod");
            return stands ? "" : null;
        }
        StringBuilder words = new StringBuilder();
        List<Token> tokens = sentence.tokens();
        for (int i = from; i <= head; i++) {
            boolean apart = i > from
                    && tokens.get(i - 1).span().end() < tokens.get(i).span().start();
            words.append(apart ? " " : "").append(tokens.get(i).word());
        }
        return words.toString();
    }
}
