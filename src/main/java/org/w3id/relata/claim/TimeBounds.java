package org.w3id.relata.claim;

import org.w3id.relata.language.WordList;

/** What the words before a time, and those right behind it, make of it: the beginning or the end of a stretch. */
final class TimeBounds {
    private static final int LONGEST = 4;
    /** How far "since" may stand before its date: "since the war began in 2014". */
    private static final int FARTHEST_SINCE = 8;

    /** What a time is of what it is stated for. */
    enum Kind {
        POINT,
        BEGIN,
        END
    }

    /**
     * A bound.
     *
     * @param first the index of the first word that belongs to the time
     * @param last the index of the last one
     */
    record Bound(Kind kind, int first, int last) {}

    private final TimeWords words;

    TimeBounds(TimeWords words) {
        this.words = words;
    }

    /**
     * The bound of a time.
     *
     * @param range whether the time is one from one date to another already
     */
    Bound of(int first, int last, boolean range) {
        int begin = start(WordList.SINCE, first);
        int end = start(WordList.UNTIL, first);
        int behind = last + 3;
        if (!range && words.is(last + 1, "at") && words.is(last + 2, "the") && words.is(behind, "latest", "earliest")) {
            return new Bound(
                    words.is(behind, "latest") ? Kind.END : Kind.BEGIN,
                    start(WordList.TIME_PREPOSITION, first),
                    behind);
        }
        if (words.is(last, "ago")
                && (words.is(first - 1, "than") && words.is(first - 2, "more") || words.is(first - 1, "over"))) {
            return new Bound(Kind.END, words.is(first - 1, "over") ? first - 1 : first - 2, last);
        }
        boolean on = words.is(last + 1, "onward", "onwards") || words.is(last + 1, "on") && words.isEnd(last + 2);
        if (begin < first && begin <= end && !range) {
            return new Bound(Kind.BEGIN, begin, on ? last + 1 : last);
        }
        if (end < first && !range) {
            return new Bound(Kind.END, end, last);
        }
        int at = start(WordList.TIME_PREPOSITION, first);
        int since = at < first || words.is(first - 1, "of") ? since(at) : at;
        if (since < at) {
            return new Bound(words.is(since, "since") ? Kind.BEGIN : Kind.END, since, last);
        }
        return new Bound(on && !range ? Kind.BEGIN : Kind.POINT, at, on ? last + 1 : last);
    }

    /** Whether "before" stands before the time: it lasts until that begins. */
    boolean isBefore(Bound bound) {
        return words.is(bound.first(), "before", "prior", "ahead");
    }

    /** Where the longest expression of a list begins that ends right before an index; the index where there is none. */
    private int start(WordList list, int end) {
        for (int length = LONGEST; length >= 1; length--) {
            int start = end - length;
            if (start >= 0 && words.has(list, start, end - 1)) {
                return start;
            }
        }
        return end;
    }

    /** "since independence in 1963", "until the war ended in 1995": the index of that preposition. */
    private int since(int preposition) {
        for (int i = preposition - 1; i >= Math.max(0, preposition - FARTHEST_SINCE); i--) {
            if (words.is(i, "since", "until", "till")) {
                return i;
            }
            if (words.isEnd(i)) {
                break;
            }
        }
        return preposition;
    }
}
