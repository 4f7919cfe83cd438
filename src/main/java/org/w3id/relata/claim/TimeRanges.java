package org.w3id.relata.claim;

import org.jspecify.annotations.Nullable;
import org.w3id.relata.claim.CalendarDates.Dated;

/** Times from one to another: "from March to May 2022", "between 2015 and 2019", "2015–19", "3-7 May", "3 and 4 June". */
final class TimeRanges {
    private static final int HUNDRED = 100;
    private static final int LONGEST_PART = 3;

    private final TimeWords words;
    private final Reckoning reckoning;
    private final TimeReader reader;

    TimeRanges(TimeWords words, Reckoning reckoning, TimeReader reader) {
        this.words = words;
        this.reckoning = reckoning;
        this.reader = reader;
    }

    /** How two times are joined. */
    private enum Link {
        BETWEEN,
        FROM,
        BARE
    }

    /** The range that begins at a token, or null. */
    @Nullable
    TimeValue at(int i) {
        TimeValue years = twoYears(i);
        if (years != null) {
            return years;
        }
        Link link = words.is(i, "between") ? Link.BETWEEN : words.is(i, "from") ? Link.FROM : Link.BARE;
        int first = link == Link.BARE ? i : i + 1;
        TimeValue dates = dates(first, link);
        return dates != null ? dates : values(first, link);
    }

    /** "2015/16" */
    private @Nullable TimeValue twoYears(int i) {
        String[] parts = words.at(i).split("/", -1);
        boolean both = parts.length == 2 && parts[0].matches("(?:19|20)\\d\\d") && parts[1].matches("\\d\\d");
        int first = both ? Integer.parseInt(parts[0]) : 0;
        return both && (first + 1) % HUNDRED == Integer.parseInt(parts[1])
                ? new TimeValue(i, TimePeriod.years(first, first + 1), false)
                : null;
    }

    /** Of two dates, each of which may lack what the other has. */
    private @Nullable TimeValue dates(int i, Link link) {
        Dated left = date(i);
        if (left == null || left.date() == null) {
            return null;
        }
        // "from Dec. 28, 2020, to Jan. 3, 2021"
        boolean comma = link != Link.BARE && words.is(left.last() + 1, ",");
        int joint = comma ? left.last() + 2 : left.last() + 1;
        if (!joins(joint, link)) {
            return null;
        }
        Dated right = date(joint + 1);
        if (right == null || right.date() == null) {
            return null;
        }
        DateRange range = DateRange.of(left.date(), right.date());
        boolean and = words.is(joint, "and");
        boolean fits = range != null && (link != Link.BARE || (and ? range.isNext() : range.isAlike()));
        return fits
                ? new TimeValue(
                        right.last(), range.period(reckoning), !range.hasYear() && reckoning.isToldByPublication())
                : null;
    }

    /** A date, or a day whose month stands at the other end, with the year behind it. */
    private @Nullable Dated date(int i) {
        int at = i;
        while (at < i + LONGEST_PART && words.isPart(at)) {
            at++;
        }
        Dated dated = reader.calendar().at(at);
        return dated != null ? dated : reader.calendar().dayAt(at);
    }

    private boolean joins(int i, Link link) {
        boolean dash = words.is(i, "-", "–", "—");
        return switch (link) {
            case BETWEEN -> dash || words.is(i, "and");
            case FROM -> dash || words.is(i, "to", "through", "until", "till");
            case BARE -> dash || words.is(i, "to", "through", "and");
        };
    }

    /** Of two times of any kind: "from Monday to Friday", "between the end of 2020 and last March". */
    private @Nullable TimeValue values(int i, Link link) {
        TimeValue first = reader.at(i);
        if (first == null || !joins(first.last() + 1, link)) {
            return null;
        }
        TimeValue second = reader.at(first.last() + 2);
        if (second == null || link == Link.BARE && !isRightBefore(first, second)) {
            return null;
        }
        boolean told = first.period() != null && second.period() != null;
        TimePeriod period = told ? first.period().until(second.period()) : null;
        return new TimeValue(second.last(), period, first.relative() || second.relative());
    }

    private static boolean isRightBefore(TimeValue first, TimeValue second) {
        return first.period() != null
                && second.period() != null
                && first.period().isRightBefore(second.period());
    }
}
