package org.w3id.relata.claim;

import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.language.WordList;

/**
 * Days, weeks, months, years, decades and centuries told by another one: "last month", "that same year", "the year
 * before", "the end of the year", "recent years".
 */
final class UnitPhrases {
    private final TimeWords words;
    private final Reckoning reckoning;

    UnitPhrases(TimeWords words, Reckoning reckoning) {
        this.words = words;
        this.reckoning = reckoning;
    }

    /** The time that begins at a token, or null. */
    @Nullable
    TimeValue at(int i) {
        ChronoUnit own = words.unit(i);
        if (own != null && !words.isPlural(i)) {
            return ofItself(i, own);
        }
        boolean same = words.is(i, "that", "this", "the") && words.is(i + 1, "same", "very");
        boolean few = words.has(WordList.TIME_LAST, i) || words.has(WordList.TIME_NEXT, i);
        int at = same || few && words.has(WordList.VAGUE_COUNT, i + 1) ? i + 2 : i + 1;
        ChronoUnit unit = words.unit(at);
        if (unit == null) {
            return null;
        }
        if (words.isPlural(at)) {
            boolean vague = words.has(WordList.VAGUE_TIME, i) || few && at > i + 1;
            return vague ? told(at, null) : null;
        }
        return same ? reckoned(at, 0, unit) : shifted(i, unit);
    }

    /** "last month", "the past year", "the next day", "that year" */
    private @Nullable TimeValue shifted(int i, ChronoUnit unit) {
        int at = i + 1;
        boolean the = words.is(i - 1, "the");
        if (words.has(WordList.TIME_LAST, i)) {
            // "over the past year" goes on until today; "the last week of March" is no time by itself.
            boolean part = the && words.is(at + 1, "of");
            return part ? null : told(at, the ? reckoning.stretch(-1, unit) : reckoning.unit(-1, unit));
        }
        boolean nextOfText = words.is(i, "next") && the && reckoning.current() != null;
        if (words.has(WordList.TIME_NEXT, i) && !nextOfText) {
            return told(at, reckoning.unit(1, unit));
        }
        if (words.has(WordList.TIME_CURRENT, i)) {
            return told(at, reckoning.unit(0, unit));
        }
        return switch (words.at(i)) {
            case "that", "same" -> reckoned(at, 0, unit);
            case "previous", "preceding" -> reckoned(at, -1, unit);
            case "following", "subsequent", "next" -> reckoned(at, 1, unit);
            default -> null;
        };
    }

    /** "the end of the year", "by year's end", "earlier in the week", "the year before". */
    private @Nullable TimeValue ofItself(int i, ChronoUnit unit) {
        boolean the = words.is(i - 1, "the");
        boolean part = the && words.is(i - 2, "of") && words.has(WordList.TIME_PART, i - 3);
        boolean within = the && words.is(i - 2, "in") && words.is(i - 3, "earlier", "later", "early", "late");
        boolean over = the
                && (words.is(i + 1, "is") && words.is(i + 2, "out", "over", "up") || words.is(i + 1, "ends", "ended"));
        boolean end = !the && words.is(i + 2, "end") && words.is(i + 1, "'s", "’s", "-");
        if (part || within || over || end) {
            return told(end ? i + 2 : i, reckoning.unit(0, unit));
        }
        boolean beside = the && words.is(i + 1, "before", "after") && words.isEnd(i + 2);
        return beside ? reckoned(i + 1, words.is(i + 1, "before") ? -1 : 1, unit) : null;
    }

    /** By what the text named last. */
    private TimeValue reckoned(int last, int shift, ChronoUnit unit) {
        TimePeriod current = reckoning.current();
        return new TimeValue(last, current == null ? null : current.shifted(shift, unit), false);
    }

    private static TimeValue told(int last, @Nullable TimePeriod period) {
        return new TimeValue(last, period, true);
    }
}
