package org.w3id.relata.claim;

import java.time.Year;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The year that stands behind a month or a season: "of 2021", "this year", "of the following year". */
final class YearPhrases {
    private final TimeWords words;
    private final CalendarDates calendar;
    private final RelativeTimes relative;

    YearPhrases(TimeWords words, CalendarDates calendar, RelativeTimes relative) {
        this.words = words;
        this.calendar = calendar;
        this.relative = relative;
    }

    /** The year behind a token, or null where none is stated; its period is null where it cannot be told. */
    @Nullable
    TimeValue behind(int end) {
        int at = end + 1;
        while (words.is(at, "of", ",", "the", "in") && at < end + 3) {
            at++;
        }
        CalendarDates.Dated year = calendar.at(at);
        if (year != null
                && year.date() != null
                && year.date().month() == 0
                && year.date().year() != null) {
            return new TimeValue(year.last(), TimePeriod.of(Year.of(year.date().year())), false);
        }
        TimeValue named = relative.at(at);
        boolean ofYear = named != null
                && (words.unit(named.last()) == ChronoUnit.YEARS || words.unit(named.last() - 1) == ChronoUnit.YEARS);
        return ofYear ? named : null;
    }
}
