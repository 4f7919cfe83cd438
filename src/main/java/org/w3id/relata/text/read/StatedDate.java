package org.w3id.relata.text.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The day in a machine's or a person's way of writing a time. It is the day where the time was written down: an offset
 * does not move it. Days that could be read in two ways, as 03/04/2024, are none.
 */
final class StatedDate {
    private static final Pattern NUMBERS =
            Pattern.compile("^\\s*(\\d{4})(?:-(\\d{2})-(\\d{2})|/(\\d{1,2})/(\\d{1,2})|(\\d{2})(\\d{2}))(?!\\d)");
    private static final Pattern DAY_FIRST =
            Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(\\p{L}{3,9})\\.?,?\\s+(\\d{4})\\b");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("\\b(\\p{L}{3,9})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b");
    private static final List<DateTimeFormatter> MONTHS = List.of(
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH));
    private static final int FIRST_YEAR = 1600; // the first newspaper is of 1605

    private StatedDate() {}

    /** The day, or null where there is none. */
    static @Nullable LocalDate parse(String text) {
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.find()) {
            int first = numbers.group(2) != null ? 2 : numbers.group(4) != null ? 4 : 6;
            return date(numbers.group(1), numbers.group(first), numbers.group(first + 1));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.find()) {
            return written(dayFirst.group(1), dayFirst.group(2), dayFirst.group(3));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        return monthFirst.find() ? written(monthFirst.group(2), monthFirst.group(1), monthFirst.group(3)) : null;
    }

    private static @Nullable LocalDate date(String year, String month, String day) {
        try {
            return plausible(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return null; // no such day
        }
    }

    private static @Nullable LocalDate written(String day, String month, String year) {
        String name = month.substring(0, 1).toUpperCase(Locale.ROOT)
                + month.substring(1).toLowerCase(Locale.ROOT);
        String known = name.equals("Sept") ? "Sep" : name;
        for (DateTimeFormatter form : MONTHS) {
            try {
                return plausible(LocalDate.parse(day + " " + known + " " + year, form));
            } catch (DateTimeParseException e) {
                continue; // perhaps in the other form
            }
        }
        return null;
    }

    private static @Nullable LocalDate plausible(LocalDate date) {
        return date.getYear() < FIRST_YEAR ? null : date;
    }
}
