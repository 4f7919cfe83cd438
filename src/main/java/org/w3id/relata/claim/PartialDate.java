package org.w3id.relata.claim;

import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.Temporal;
import org.jspecify.annotations.Nullable;

/**
 * A date of which parts may be missing: "12 March", "March 2021", "12".
 *
 * @param year null where none is stated
 * @param month 1 to 12, 0 where none is stated
 * @param day 1 to 31, 0 where none is stated
 */
record PartialDate(@Nullable Integer year, int month, int day) {
    PartialDate inYear(int other) {
        return new PartialDate(other, month, day);
    }

    /** Whether it comes later in the year than another. */
    boolean isLaterInYear(PartialDate other) {
        return month != other.month ? month > other.month : day > other.day;
    }

    /** The date; a day that the month does not have is left out. Null without a year. */
    @Nullable
    Temporal date() {
        if (year == null) {
            return null;
        }
        if (month == 0) {
            return Year.of(year);
        }
        YearMonth of = YearMonth.of(year, month);
        return day >= 1 && day <= of.lengthOfMonth() ? of.atDay(day) : of;
    }
}
