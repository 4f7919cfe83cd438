package org.w3id.relata.claim;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.language.WordList;

/**
 * Times that are told by another one: "yesterday", "last month", "on Tuesday" by the day of publication, "that year",
 * "the following day" by what the text named before. Not resolved where that is unknown.
 */
final class RelativeTimes {
    private final TimeWords words;
    private final Reckoning reckoning;

    RelativeTimes(TimeWords words, Reckoning reckoning) {
        this.words = words;
        this.reckoning = reckoning;
    }

    /** The time that begins at a token, or null. */
    @Nullable
    TimeValue at(int i) {
        TimeValue found = named(i);
        found = found != null ? found : shifted(i);
        if (found == null) {
            return null;
        }
        return words.has(WordList.DAY_PART, found.last() + 1) ? found.endingAt(found.last() + 1) : found;
    }

    private @Nullable TimeValue named(int i) {
        Optional<DayOfWeek> day = words.weekday(i);
        if (day.isPresent()) {
            return told(i, reckoning.weekday(day.get()));
        }
        if (words.is(i, "then") && words.has(WordList.BEFORE_THEN, i - 1)) {
            return new TimeValue(i, reckoning.current(), false);
        }
        if (words.is(i, "day") && words.is(i + 2, "yesterday", "tomorrow") && words.is(i + 1, "before", "after")) {
            return told(i + 2, reckoning.unit(words.is(i + 1, "before") ? -2 : 2, ChronoUnit.DAYS));
        }
        return switch (words.at(i)) {
            case "yesterday" -> told(i, reckoning.unit(-1, ChronoUnit.DAYS));
            case "today", "tonight" -> told(i, reckoning.unit(0, ChronoUnit.DAYS));
            case "tomorrow" -> told(i, reckoning.unit(1, ChronoUnit.DAYS));
            default -> null;
        };
    }

    /** "last month", "this spring", "next Friday", "that same year", "the year before". */
    private @Nullable TimeValue shifted(int i) {
        @Nullable ChronoUnit own = words.unit(i);
        if (own != null && !words.isPlural(i)) {
            return ofItself(i, own);
        }
        int unitAt = words.is(i, "that", "this", "the") && words.is(i + 1, "same", "very") ? i + 2 : i + 1;
        if (words.has(WordList.DAY_PART, unitAt) && words.is(i, "this", "last")) {
            return told(unitAt, reckoning.unit(words.is(i, "last") ? -1 : 0, ChronoUnit.DAYS));
        }
        boolean last = words.has(WordList.TIME_LAST, i);
        boolean next = words.has(WordList.TIME_NEXT, i);
        boolean current = words.has(WordList.TIME_CURRENT, i);
        if (words.is(unitAt, "weekend")) {
            boolean the = words.is(i - 1, "over", "at", "on") && words.is(i, "the");
            return last || next || current || the
                    ? told(unitAt, reckoning.weekend(last ? -1 : next ? 1 : 0, !the))
                    : null;
        }
        ChronoUnit unit = words.unit(unitAt);
        if (unit != null && !words.isPlural(unitAt)) {
            return ofUnit(i, unitAt, unit);
        }
        if (unit != null && words.has(WordList.VAGUE_TIME, i)) {
            return told(unitAt, null);
        }
        return last || next || current ? ofName(unitAt, last ? -1 : next ? 1 : 0) : null;
    }

    private @Nullable TimeValue ofName(int at, int shift) {
        Optional<DayOfWeek> day = words.weekday(at);
        if (day.isPresent()) {
            var adjuster = shift < 0
                    ? TemporalAdjusters.previous(day.get())
                    : shift > 0 ? TemporalAdjusters.next(day.get()) : TemporalAdjusters.nextOrSame(day.get());
            return told(
                    at,
                    shift == 0 && reckoning.tense() == Tense.PAST
                            ? reckoning.weekday(day.get())
                            : reckoning.weekday(adjuster));
        }
        int month = words.month(at);
        if (month == 0) {
            return null;
        }
        var published = reckoning.published();
        if (published == null) {
            return told(at, null);
        }
        int current = published.getMonthValue();
        int year = published.getYear() + (shift < 0 && month >= current ? -1 : shift > 0 && month <= current ? 1 : 0);
        return told(at, TimePeriod.of(java.time.YearMonth.of(year, Month.of(month))));
    }

    private @Nullable TimeValue ofUnit(int i, int at, ChronoUnit unit) {
        boolean the = words.is(i - 1, "the");
        if (words.has(WordList.TIME_LAST, i) && the) {
            // "the last week of March" is no time by itself.
            return words.is(at + 1, "of") ? null : told(at, reckoning.stretch(-1, unit));
        }
        boolean nextOfText = words.is(i, "next") && the && reckoning.current() != null;
        if (words.has(WordList.TIME_LAST, i)) {
            return told(at, reckoning.unit(-1, unit));
        }
        if (words.has(WordList.TIME_NEXT, i) && !nextOfText) {
            return told(at, reckoning.unit(1, unit));
        }
        if (words.has(WordList.TIME_CURRENT, i) && !words.is(i + 1, "same", "very")) {
            return told(at, reckoning.unit(0, unit));
        }
        if (words.is(i, "that", "same") || at > i + 1) {
            return reckoned(at, 0, unit);
        }
        if (words.is(i, "previous", "preceding")) {
            return reckoned(at, -1, unit);
        }
        return words.is(i, "following", "subsequent", "next") ? reckoned(at, 1, unit) : null;
    }

    /** "the end of the year", "by year's end", "the year before". */
    private @Nullable TimeValue ofItself(int i, ChronoUnit unit) {
        boolean part = words.is(i - 1, "the") && words.is(i - 2, "of") && words.has(WordList.TIME_PART, i - 3);
        boolean over = words.is(i - 1, "the")
                && (words.is(i + 1, "is") && words.is(i + 2, "out", "over", "up") || words.is(i + 1, "ends", "ended"));
        boolean end = words.is(i + 2, "end") && words.is(i + 1, "'s", "’s", "-") && !words.is(i - 1, "the");
        if (part || end || over) {
            return told(end ? i + 2 : i, reckoning.unit(0, unit));
        }
        boolean the = words.is(i - 1, "the") && words.isEnd(i + 2);
        if (the && words.is(i + 1, "before", "after")) {
            return reckoned(i + 1, words.is(i + 1, "before") ? -1 : 1, unit);
        }
        return null;
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
