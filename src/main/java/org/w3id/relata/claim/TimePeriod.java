package org.w3id.relata.claim;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the calendar, both ends inclusive, each as precise as it was stated: a {@link Year}, a {@link YearMonth}
 * or a {@link LocalDate}. A point in time begins and ends with the same one.
 */
record TimePeriod(Temporal from, Temporal to) {
    private static final int YEARS_OF_DECADE = 10;
    private static final int YEARS_OF_CENTURY = 100;

    static TimePeriod of(Temporal point) {
        return new TimePeriod(point, point);
    }

    /** From the first year to the last. */
    static TimePeriod years(int first, int last) {
        return new TimePeriod(Year.of(first), Year.of(last));
    }

    /** The day, week (from Monday on), month, year, decade or century of a day. */
    static TimePeriod around(LocalDate day, ChronoUnit unit) {
        int decade = day.getYear() / YEARS_OF_DECADE * YEARS_OF_DECADE;
        int century = (day.getYear() - 1) / YEARS_OF_CENTURY * YEARS_OF_CENTURY + 1;
        return switch (unit) {
            case DAYS -> of(day);
            case WEEKS -> {
                LocalDate monday = day.with(TemporalAdjusters.previousOrSame(java.time.DayOfWeek.MONDAY));
                yield new TimePeriod(monday, monday.plusDays(6));
            }
            case MONTHS -> of(YearMonth.from(day));
            case DECADES -> years(decade, decade + YEARS_OF_DECADE - 1);
            case CENTURIES -> years(century, century + YEARS_OF_CENTURY - 1);
            default -> of(Year.from(day));
        };
    }

    /** From the beginning of this one to the end of another. */
    TimePeriod until(TimePeriod other) {
        return new TimePeriod(from, other.to);
    }

    boolean isPoint() {
        return from.equals(to);
    }

    /** The year that it begins in. */
    int year() {
        return from.get(ChronoField.YEAR);
    }

    /** The first day. */
    LocalDate firstDay() {
        return from instanceof LocalDate day
                ? day
                : from instanceof YearMonth month
                        ? month.atDay(1)
                        : Year.of(year()).atDay(1);
    }

    /** The last day. */
    LocalDate lastDay() {
        return to instanceof LocalDate day
                ? day
                : to instanceof YearMonth month
                        ? month.atEndOfMonth()
                        : Year.of(to.get(ChronoField.YEAR)).atMonth(12).atEndOfMonth();
    }

    /** Whether another one, stated as precisely, begins the day after it ends. */
    boolean isRightBefore(TimePeriod other) {
        return to.getClass() == other.from.getClass() && lastDay().plusDays(1).equals(other.firstDay());
    }

    /** Whether it is stated precisely enough to count in a unit from it: days need a day. */
    private boolean isCountedIn(ChronoUnit unit) {
        return switch (unit) {
            case DAYS, WEEKS -> from instanceof LocalDate;
            case MONTHS -> !(from instanceof Year);
            default -> true;
        };
    }

    /** The day, month or year that lies some units after its beginning, before it where negative; null where it is too vague. */
    @Nullable
    TimePeriod after(long count, ChronoUnit unit) {
        if (!isCountedIn(unit)) {
            return null;
        }
        LocalDate day = firstDay().plus(count, unit);
        return switch (unit) {
            case DAYS, WEEKS -> of(day);
            case MONTHS -> of(YearMonth.from(day));
            default -> of(Year.from(day));
        };
    }

    /** The whole unit that lies some units after the one it begins in; null where it is too vague. */
    @Nullable
    TimePeriod shifted(long count, ChronoUnit unit) {
        return isCountedIn(unit) ? around(firstDay().plus(count, unit), unit) : null;
    }

    /** A date, or two joined by a slash: ISO 8601-2, level 0. */
    String edtf() {
        return isPoint() ? from.toString() : from + "/" + to;
    }
}
