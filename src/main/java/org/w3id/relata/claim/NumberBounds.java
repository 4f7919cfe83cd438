package org.w3id.relata.claim;

import java.util.Optional;
import org.w3id.relata.language.Sentence;

/** The words beside a number that make it a bound: "as many as", "at least", "about", "or more". */
final class NumberBounds {
    /** How far before its clause the words of a bound may begin, where a reporting clause cut them off. */
    private static final int FARTHEST_BEFORE = 3;

    /**
     * What a number is by the words beside it.
     *
     * @param upper whether it is the most
     * @param lower whether it is the least; an upper bound counts before it
     * @param first the index of the first word that belongs to the number
     */
    record Bound(boolean upper, boolean lower, boolean approximate, int first) {}

    private final Lexicon lexicon;
    private final Sentence sentence;

    NumberBounds(Lexicon lexicon, Sentence sentence) {
        this.lexicon = lexicon;
        this.sentence = sentence;
    }

    /**
     * The bound of a number.
     *
     * @param first the index of its first word
     * @param last the index of its last word
     * @param range the clause
     */
    Bound of(int first, int last, Range range) {
        boolean orMore = sentence.isWord(last + 1, "or") && sentence.isWord(last + 2, "more");
        for (NumberRow row : lexicon.numbers()) {
            Optional<Integer> start = row.kind().isBound() ? start(row, first, range) : Optional.empty();
            if (start.isPresent()) {
                NumberRow.Kind kind = row.kind();
                return new Bound(
                        kind == NumberRow.Kind.UPPER,
                        kind == NumberRow.Kind.LOWER || orMore,
                        kind == NumberRow.Kind.APPROXIMATE,
                        Math.max(start.get(), range.first()));
            }
        }
        return new Bound(false, orMore, false, first);
    }

    /** Where the words of a row begin that end right before an index. */
    private Optional<Integer> start(NumberRow row, int end, Range range) {
        for (String words : row.words()) {
            String[] parts = words.split(" ");
            int start = end - parts.length;
            if (start >= Math.max(0, range.first() - FARTHEST_BEFORE) && stands(parts, start)) {
                return Optional.of(start);
            }
        }
        return Optional.empty();
    }

    /** "no more than" is not "more than". */
    private boolean stands(String[] parts, int start) {
        boolean comparative = parts.length == 2 && parts[1].equals("than");
        boolean negated = sentence.isWord(start - 1, "no") || sentence.isWord(start - 1, "not");
        return sentence.areWords(start, parts) && !(comparative && negated);
    }
}
