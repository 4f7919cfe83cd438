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
    private final UnitPhrases units;

    RelativeTimes(TimeWords words, Reckoning reckoning) {
        this.words = words;
        this.reckoning = reckoning;
        this.units = new UnitPhrases(words, reckoning);
    }

    /** The time that begins at a token, or null. */
    @Nullable
    TimeValue at(int i) {
        TimeValue found = named(i);
        found = found != null ? found : units.at(i);
        found = found != null ? found : shifted(i);
        if (found == null) {
            return null;
        }
        return words.has(WordList.DAY_PART, found.last() + 1) ? found.endingAt(found.last() + 1) : found;
    }

    private @Nullable TimeValue named(int i) {
        Optional<DayOfWeek> day = words.weekday(i);
        if (day.isPresent()) {
            TimeValue week = ofWeek(i, day.get());
            return week != null ? week : told(i, reckoning.weekday(day.get()));
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

    /** "Friday last week", "Tuesday of next week" */
    private @Nullable TimeValue ofWeek(int i, DayOfWeek day) {
        int at = words.is(i + 1, "of") ? i + 2 : i + 1;
        TimeValue week = words.unit(at + 1) == ChronoUnit.WEEKS ? units.at(at) : null;
        if (week == null) {
            return null;
        }
        TimePeriod of = week.period();
        return told(
                week.last(), of == null ? null : TimePeriod.of(of.firstDay().with(TemporalAdjusters.nextOrSame(day))));
    }

    /** "this morning", "last weekend", "next Friday", "last March". */
    private @Nullable TimeValue shifted(int i) {
        int unitAt = i + 1;
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
        int current = published.firstDay().getMonthValue();
        int year = published.year() + (shift < 0 && month >= current ? -1 : shift > 0 && month <= current ? 1 : 0);
        return told(at, TimePeriod.of(java.time.YearMonth.of(year, Month.of(month))));
    }

    private static TimeValue told(int last, @Nullable TimePeriod period) {
        return new TimeValue(last, period, true);
    }
}
