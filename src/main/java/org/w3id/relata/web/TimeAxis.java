package org.w3id.relata.web;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.w3id.relata.web.page.Timeline;

/**
 * A line of time, of whole months.
 *
 * @param start the first month, counted from the beginning of our era
 * @param end the month after the last
 * @param step the months of a stretch: the line is a whole number of these
 */
record TimeAxis(int start, int end, int step) {
    private static final int YEAR = 12;

    /** The lengths of stretches that people count in, in months: up to centuries. */
    private static final int[] STEPS = {1, 3, YEAR, 5 * YEAR, 10 * YEAR, 25 * YEAR, 100 * YEAR, 1_000 * YEAR};

    private static final int MOST_TICKS = 5;

    /** Beyond this part of the line there is no room for a date. */
    private static final double LAST_TICK = 0.9;

    private static final int LAST_YEAR = 9_999;

    /**
     * The line that holds two days.
     *
     * @param most the highest number of stretches
     */
    static TimeAxis between(LocalDate first, LocalDate last, int most) {
        int step = 0;
        int start;
        int end;
        do {
            start = Math.floorDiv(month(first), STEPS[step]) * STEPS[step];
            end = (Math.floorDiv(month(last), STEPS[step]) + 1) * STEPS[step];
        } while ((end - start) / STEPS[step] > most && ++step < STEPS.length);
        return new TimeAxis(start, end, STEPS[Math.min(step, STEPS.length - 1)]);
    }

    /** The first months of all stretches. */
    List<Integer> stretches() {
        return IntStream.iterate(start, month -> month < end, month -> month + step)
                .boxed()
                .toList();
    }

    /** Where a day begins, as a part of the line: 0 to 1, beyond it outside. */
    double place(LocalDate day) {
        return place(month(day) + (day.getDayOfMonth() - 1.0) / day.lengthOfMonth());
    }

    /** Where a month begins. */
    double place(double month) {
        return (month - start) / (end - start);
    }

    /** The dates that are written at the line. */
    List<Timeline.Tick> ticks() {
        int between = step;
        for (int wider : STEPS) {
            if ((end - start) / between > MOST_TICKS && wider > between) {
                between = wider;
            }
        }
        List<Timeline.Tick> ticks = new ArrayList<>();
        for (int month = -Math.floorDiv(-start, between) * between; place(month) <= LAST_TICK; month += between) {
            ticks.add(new Timeline.Tick(percent(place(month)), label(month, between)));
        }
        return ticks;
    }

    /** A stretch in words: "March 2022", "2022", "2020 to 2024". */
    static String words(int month, int step) {
        if (step == 1) {
            return monthName(month, TextStyle.FULL) + " " + Math.floorDiv(month, YEAR);
        }
        if (step < YEAR) {
            return monthName(month, TextStyle.FULL) + " to " + words(month + step - 1, 1);
        }
        int year = Math.floorDiv(month, YEAR);
        return step == YEAR ? Integer.toString(year) : year + " to " + (year + step / YEAR - 1);
    }

    /** A stretch of at least a year as years, of less as months, first and last. */
    static PartialDate from(int month, int step) {
        return date(month, step);
    }

    static PartialDate to(int month, int step) {
        return date(month + step - 1, step);
    }

    static String percent(double part) {
        return String.format(Locale.ROOT, "%.2f%%", part * 100);
    }

    private static PartialDate date(int month, int step) {
        int year = Math.max(0, Math.min(LAST_YEAR, Math.floorDiv(month, YEAR)));
        return PartialDate.parse(
                step < YEAR
                        ? YearMonth.of(year, Math.floorMod(month, YEAR) + 1).toString()
                        : String.format(Locale.ROOT, "%04d", year));
    }

    private static String label(int month, int between) {
        int year = Math.floorDiv(month, YEAR);
        return between < YEAR && Math.floorMod(month, YEAR) != 0
                ? monthName(month, TextStyle.SHORT) + " " + year
                : Integer.toString(year);
    }

    private static String monthName(int month, TextStyle style) {
        return Month.of(Math.floorMod(month, YEAR) + 1).getDisplayName(style, Locale.ENGLISH);
    }

    private static int month(LocalDate day) {
        return day.getYear() * YEAR + day.getMonthValue() - 1;
    }
}
