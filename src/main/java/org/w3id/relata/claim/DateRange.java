package org.w3id.relata.claim;

import org.jspecify.annotations.Nullable;

/**
 * Two dates that a text joins, each of which may leave out what the other has: "3 to 7 May", "May 3-7, 2021",
 * "12 March to 3 May 2021", "2015–19".
 */
record DateRange(PartialDate first, PartialDate second) {
    private static final int HUNDRED = 100;

    /** With the day, the month and the century taken from each other; null where they do not fit. */
    static @Nullable DateRange of(PartialDate left, PartialDate right) {
        if (isDayOnly(left) && isDayOnly(right)) {
            return null;
        }
        if (isDayOnly(left)) {
            boolean dated = right.month() > 0 && right.day() > 0;
            return dated ? new DateRange(new PartialDate(right.year(), right.month(), left.day()), right) : null;
        }
        if (isDayOnly(right) && left.month() == 0 && left.year() != null) {
            int year = left.year() / HUNDRED * HUNDRED + right.day();
            return year > left.year() ? new DateRange(left, new PartialDate(year, 0, 0)) : null;
        }
        if (isDayOnly(right)) {
            return left.day() > 0
                    ? new DateRange(left, new PartialDate(right.year(), left.month(), right.day()))
                    : null;
        }
        return new DateRange(left, right);
    }

    private static boolean isDayOnly(PartialDate date) {
        return date.month() == 0 && date.day() > 0;
    }

    /** Whether both are years, both months, or both days. */
    boolean isAlike() {
        return first.day() > 0 == second.day() > 0 && first.month() > 0 == second.month() > 0;
    }

    /** Whether the second is the day, the month or the year right after the first. */
    boolean isNext() {
        if (first.day() > 0) {
            return first.month() == second.month() && second.day() == first.day() + 1;
        }
        if (first.month() > 0) {
            return second.day() == 0 && second.month() == first.month() + 1;
        }
        return isAlike() && first.year() != null && second.year() != null && second.year() == first.year() + 1;
    }

    boolean hasYear() {
        return first.year() != null || second.year() != null;
    }

    /** The time; null where nothing tells the year. The first never comes after the second. */
    @Nullable
    TimePeriod period(Reckoning reckoning) {
        boolean wraps = first.isLaterInYear(second);
        PartialDate last = second;
        if (last.year() == null && first.year() != null) {
            last = last.inYear(wraps ? first.year() + 1 : first.year());
        }
        TimePeriod end = reckoning.complete(last);
        if (end == null) {
            return null;
        }
        int year = first.year() != null ? first.year() : wraps ? end.year() - 1 : end.year();
        var from = first.inYear(year).date();
        return from == null || year > end.year() ? null : new TimePeriod(from, end.to());
    }
}
