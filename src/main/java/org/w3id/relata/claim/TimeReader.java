package org.w3id.relata.claim;

import org.jspecify.annotations.Nullable;
import org.w3id.relata.claim.CalendarDates.Dated;

/** Reads the single times of a sentence, in whatever way they are put; {@link TimeRanges} joins two of them. */
final class TimeReader {
    private static final int LONGEST_PART = 6;

    private final TimeWords words;
    private final Reckoning reckoning;
    private final CalendarDates calendar;
    private final RelativeTimes relative;
    private final YearPhrases years;
    private final CalendarParts parts;
    private final TimeDistances distances;

    TimeReader(TimeWords words, Figures figures, Reckoning reckoning) {
        this.words = words;
        this.reckoning = reckoning;
        this.calendar = new CalendarDates(words);
        this.relative = new RelativeTimes(words, reckoning);
        this.years = new YearPhrases(words, calendar, relative);
        this.parts = new CalendarParts(words, years, reckoning);
        this.distances = new TimeDistances(words, figures, reckoning);
    }

    CalendarDates calendar() {
        return calendar;
    }

    /** The time whose words begin at a token, or null: "late on 12 March", "the end of 2021". */
    @Nullable
    TimeValue at(int i) {
        if (words.is(i - 1, "every", "each")) {
            // "every Friday" is no time that one thing happened at.
            return null;
        }
        boolean linking = words.is(i, "of", "on", "in", "-", "–") || words.is(i, "as") && words.is(i + 1, "of");
        int longest = linking ? 0 : LONGEST_PART;
        for (int at = i; at <= i + longest; at++) {
            TimeValue value = plain(at);
            if (value != null) {
                return value;
            }
            if (!words.isPart(at)) {
                break;
            }
        }
        return null;
    }

    private @Nullable TimeValue plain(int i) {
        TimeValue value = distances.at(i);
        value = value != null ? value : parts.at(i);
        value = value != null ? value : dated(i);
        return value != null ? value : relative.at(i);
    }

    /** A date, also behind its day of the week. */
    private @Nullable TimeValue dated(int i) {
        int at = words.weekday(i).isEmpty() ? i : words.is(i + 1, ",", "(") ? i + 2 : i + 1;
        at = at > i && words.is(at, "the") ? at + 1 : at;
        Dated dated = calendar.at(at);
        if (dated == null || at > i && dated.date() != null && dated.date().month() == 0) {
            return null;
        }
        PartialDate date = dated.date();
        if (date == null) {
            return new TimeValue(dated.last(), null, false);
        }
        TimeValue year = date.year() == null ? years.behind(dated.last()) : null;
        if (year != null) {
            TimePeriod of = year.period();
            return new TimeValue(
                    year.last(), of == null ? null : reckoning.complete(date.inYear(of.year())), year.relative());
        }
        boolean told = date.year() == null && reckoning.isToldByPublication();
        return new TimeValue(dated.last(), reckoning.complete(date), told);
    }
}
