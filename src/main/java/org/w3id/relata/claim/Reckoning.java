package org.w3id.relata.claim;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * What times that are not stated in full are told by.
 *
 * @param published the day or the month of publication, or null
 * @param anchor the time that the text named last, or null
 * @param near whether that was in the same sentence or in those right before
 * @param narrative whether it was right before, and with a year, so that a month without one goes on from there
 * @param tense of the words that the time belongs to
 */
record Reckoning(
        @Nullable TimePeriod published, @Nullable TimePeriod anchor, boolean near, boolean narrative, Tense tense) {
    /** The day of publication; null where only its month is known, or nothing. */
    @Nullable
    LocalDate day() {
        return published != null && published.from() instanceof LocalDate day ? day : null;
    }

    /** The time that the text speaks of just now, or null: "that year". */
    @Nullable
    TimePeriod current() {
        return near ? anchor : null;
    }

    /** The unit some units from that of the day of publication; null where that is unknown. */
    @Nullable
    TimePeriod unit(long shift, ChronoUnit unit) {
        return published == null ? null : published.shifted(shift, unit);
    }

    /** From so many units before the day of publication until then, or after it; null where that is unknown. */
    @Nullable
    TimePeriod stretch(long count, ChronoUnit unit) {
        TimePeriod other = published == null ? null : published.after(count, unit);
        TimePeriod now = published == null ? null : published.after(0, unit);
        if (other == null || now == null) {
            return null;
        }
        return count < 0 ? other.until(now) : now.until(other);
    }

    /** The date with the year that it lacks; null where nothing tells it. */
    @Nullable
    TimePeriod complete(PartialDate date) {
        if (date.year() == null) {
            Integer year = yearOf(date);
            return year == null ? null : complete(date.inYear(year));
        }
        var point = date.date();
        return point == null ? null : TimePeriod.of(point);
    }

    /** Whether a date without a year is told by the day of publication, not by what the text named before. */
    boolean isToldByPublication() {
        return published != null && !goesOn();
    }

    /** A story that is told of years long past goes on there: "in May 2014 … In June". */
    private boolean goesOn() {
        boolean old = anchor != null && (published == null || anchor.year() + 1 < published.year());
        return old && narrative && tense == Tense.PAST;
    }

    private @Nullable Integer yearOf(PartialDate date) {
        if (isToldByPublication() && published != null) {
            boolean byDay = date.day() > 0 && day() != null;
            LocalDate first = published.firstDay();
            PartialDate now = new PartialDate(null, first.getMonthValue(), byDay ? first.getDayOfMonth() : 0);
            PartialDate then = byDay ? date : new PartialDate(null, date.month(), 0);
            int year = published.year();
            return tense == Tense.PAST
                    ? (then.isLaterInYear(now) ? year - 1 : year)
                    : (now.isLaterInYear(then) ? year + 1 : year);
        }
        return anchor == null ? null : yearAfter(anchor, date);
    }

    private @Nullable Integer yearAfter(TimePeriod before, PartialDate date) {
        if (before.from() instanceof java.time.Year) {
            return narrative ? before.year() : null;
        }
        LocalDate first = before.firstDay();
        int day = before.from() instanceof LocalDate && date.day() > 0 ? first.getDayOfMonth() : 0;
        PartialDate then = new PartialDate(null, first.getMonthValue(), day);
        return then.isLaterInYear(date) && (day > 0 || then.month() != date.month())
                ? before.year() + 1
                : before.year();
    }

    /** The day of the week before or after the day of publication, which counts as the nearest itself. */
    @Nullable
    TimePeriod weekday(DayOfWeek day) {
        return weekday(tense == Tense.PAST ? TemporalAdjusters.previousOrSame(day) : TemporalAdjusters.nextOrSame(day));
    }

    /**
     * Saturday and Sunday.
     *
     * @param shift -1 for the last, 1 for the next
     * @param told whether one is named as last, this or next; else the tense decides
     */
    @Nullable
    TimePeriod weekend(int shift, boolean told) {
        LocalDate day = day();
        if (day == null) {
            return null;
        }
        LocalDate saturday = day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
        boolean sunday = day.getDayOfWeek() == DayOfWeek.SUNDAY;
        saturday = sunday ? day.minusDays(1) : saturday;
        boolean back = shift < 0 || shift == 0 && tense == Tense.PAST && saturday.isAfter(day);
        LocalDate first = shift > 0 && told ? saturday.plusWeeks(1) : back ? saturday.minusWeeks(1) : saturday;
        return new TimePeriod(first, first.plusDays(1));
    }

    /** The one that an adjuster finds from the day of publication. */
    @Nullable
    TimePeriod weekday(java.time.temporal.TemporalAdjuster adjuster) {
        LocalDate day = day();
        return day == null ? null : TimePeriod.of(day.with(adjuster));
    }
}
