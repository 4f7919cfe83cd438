package org.w3id.relata.claim;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.claim.NumberWords.Expression;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;
import org.w3id.relata.language.WordList;
import org.w3id.relata.language.WordLists;

/** The words beside a number that make it a bound: "as many as", "at least", "about", "or more". */
final class NumberBounds {
    /** How far before its clause the words of a bound may begin, where a reporting clause cut them off. */
    private static final int FARTHEST_BEFORE = 3;
    /** Below it "over two villages" is where something flew, not how many there are. */
    private static final BigDecimal FEWEST_BEHIND_PREPOSITION = BigDecimal.valueOf(20);

    private static final String OVER = "over";

    /**
     * What a number is by the words beside it.
     *
     * @param upper whether it is the most
     * @param lower whether it is the least; an upper bound counts before it
     * @param first the index of the first word that belongs to the number
     * @param last the index of the last one
     */
    record Bound(boolean upper, boolean lower, boolean approximate, int first, int last) {
        private Bound with(NumberRow.Kind kind, int from, int to) {
            boolean bounded = upper || lower;
            return new Bound(
                    upper || !bounded && kind.isUpper(),
                    lower || !bounded && kind.isLower(),
                    approximate || kind.isApproximate(),
                    from,
                    to);
        }
    }

    private final NumberWords numbers;
    private final WordLists lists;
    private final Sentence sentence;

    NumberBounds(Lexicon lexicon, Sentence sentence) {
        this.numbers = lexicon.numbers();
        this.lists = lexicon.words();
        this.sentence = sentence;
    }

    /**
     * The bound of a number; what stands nearer to it counts first: "up to about 300" is the most.
     *
     * @param value the number
     * @param first the index of its first word
     * @param last the index of its last word
     * @param range the clause
     */
    Bound of(BigDecimal value, int first, int last, Range range) {
        Bound bound = new Bound(false, false, false, first, last);
        int from = Math.max(0, range.first() - FARTHEST_BEFORE);
        for (Expression words = before(value, bound.first(), from);
                words != null;
                words = before(value, bound.first(), from)) {
            int start = bound.first() - words.parts().size();
            bound = bound.with(
                    isReached(words, start, first)
                            ? NumberRow.Kind.NUMBER
                            : words.row().kind(),
                    start,
                    last);
        }
        for (Expression words : numbers.behind()) {
            String[] parts = words.parts().toArray(String[]::new);
            if (sentence.areWords(last + 1, parts)) {
                bound = bound.with(words.row().kind(), bound.first(), last + parts.length);
                break;
            }
        }
        return new Bound(
                bound.upper(),
                bound.lower(),
                bound.approximate(),
                Math.max(bound.first(), range.first()),
                bound.last());
    }

    private @Nullable Expression before(BigDecimal value, int end, int from) {
        for (Expression words : numbers.before()) {
            int start = end - words.parts().size();
            if (start >= from && stands(words, start, value)) {
                return words;
            }
        }
        return null;
    }

    /** "no more than" is not "more than"; "handed over 19 tanks" is not "over 19"; nor is "sovereignty over 40 islands". */
    private boolean stands(Expression words, int start, BigDecimal value) {
        String[] parts = words.parts().toArray(String[]::new);
        if (!sentence.areWords(start, parts)) {
            return false;
        }
        boolean comparative = parts.length == 2 && parts[1].equals("than");
        boolean negated = sentence.isWord(start - 1, "no") || sentence.isWord(start - 1, "not");
        Token token = sentence.get(start);
        boolean particle =
                parts.length == 1 && (token.is("compound:prt") || token.tag().equals("RP"));
        boolean placed = parts.length == 1
                && token.is("case")
                && (value.compareTo(FEWEST_BEHIND_PREPOSITION) < 0
                        || parts[0].equals(OVER)
                                && sentence.at(start - 1).filter(Token::isNoun).isPresent());
        return !(comparative && negated) && !particle && !placed;
    }

    /** "bring the brigade up to 4,800": that is how many it will have, not the most. */
    private boolean isReached(Expression words, int start, int number) {
        if (!words.parts().equals(java.util.List.of("up", "to"))) {
            return false;
        }
        Token up = sentence.get(number);
        while (up.head() >= 0 && !up.isVerb()) {
            up = sentence.get(up.head());
        }
        return lists.has(WordList.REACHING, up.lemma()) && up.index() < start;
    }
}
