package org.w3id.relata.claim;

/**
 * Tokens of a sentence, from the first to the last, both included.
 *
 * @param first index of the first token
 * @param last index of the last token
 */
record Range(int first, int last) {
    boolean contains(int index) {
        return first <= index && index <= last;
    }

    boolean contains(Range other) {
        return first <= other.first && other.last <= last;
    }

    boolean overlaps(Range other) {
        return first <= other.last && other.first <= last;
    }

    int length() {
        return last - first + 1;
    }

    Range union(Range other) {
        return new Range(Math.min(first, other.first), Math.max(last, other.last));
    }
}
