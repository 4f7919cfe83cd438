package org.w3id.relata.rdf;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The first and the last day of a date of any precision: a year, a month, a day or a time of a day (ISO 8601). */
final class DateBounds {
    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2})(?:T.*)?)?)?");

    private DateBounds() {}

    /** @throws RuntimeException where it is no such date, which is a fault of the stage before */
    static LocalDate earliest(String date) {
        Matcher parts = parse(date);
        int month = parts.group(2) == null ? 1 : Integer.parseInt(parts.group(2));
        int day = parts.group(3) == null ? 1 : Integer.parseInt(parts.group(3));
        return LocalDate.of(Integer.parseInt(parts.group(1)), month, day);
    }

    /** @throws RuntimeException where it is no such date, which is a fault of the stage before */
    static LocalDate latest(String date) {
        Matcher parts = parse(date);
        int month = parts.group(2) == null ? 12 : Integer.parseInt(parts.group(2));
        return parts.group(3) == null
                ? YearMonth.of(Integer.parseInt(parts.group(1)), month).atEndOfMonth()
                : earliest(date);
    }

    private static Matcher parse(String date) {
        Matcher parts = DATE.matcher(date);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a date of ISO 8601: " + date);
        }
        return parts;
    }
}
