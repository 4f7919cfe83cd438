package org.w3id.relata.claim;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as lines above, below and before a text write them: "Oct. 21, 2024", "4 September 2025", "2025-09-04". */
final class WrittenDate {
    private static final String MONTH =
            "(?i:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String WEEKDAY =
            "(?:(?i:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?i:day)?\\.?,?\\s+)?";
    private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?";

    /** A day and its month, in groups 1 and 2 or 4 and 3. */
    static final String WITHOUT_YEAR =
            WEEKDAY + "(?:(" + DAY + ")\\s+(" + MONTH + ")|(" + MONTH + ")\\s+(" + DAY + ")\\b)";

    /** A full date in groups 1 to 13; the words of a range ("1–31 May") are none. */
    static final String FULL = "(?<![\\p{L}\\d][-–])\\b" + WEEKDAY
            + "(?:(" + DAY + ")\\s+(" + MONTH + "),?\\s+(\\d{4})|(" + MONTH + ")\\s+(" + DAY + "),?\\s+(\\d{4})"
            + "|(\\d{4})[-/](\\d{2})[-/](\\d{2})|(\\d{1,2})([./])(\\d{1,2})\\11(\\d{4}))(?!\\d)";

    /** A month in group 1 and its year in group 2. */
    static final Pattern MONTH_OF_YEAR = Pattern.compile("\\b(" + MONTH + "),?\\s+(\\d{4})(?!\\d)");

    static final Pattern DAY_OF_MONTH = Pattern.compile("\\b" + WITHOUT_YEAR);

    static final Pattern FULL_DATE = Pattern.compile(FULL);

    private static final int MONTHS = 12;

    private WrittenDate() {}

    /** The date of a match of {@link #FULL}, its groups counted from an offset; null where the calendar has none. */
    static @Nullable LocalDate full(MatchResult match) {
        if (match.group(1) != null) {
            return date(match.group(3), month(match.group(2)), match.group(1));
        }
        if (match.group(4) != null) {
            return date(match.group(6), month(match.group(4)), match.group(5));
        }
        return match.group(7) != null
                ? date(match.group(7), Integer.parseInt(match.group(8)), match.group(9))
                : numbers(match.group(10), match.group(11), match.group(12), match.group(13));
    }

    /** "13.05.2024", and "13/05/2024" where it has one reading only. */
    private static @Nullable LocalDate numbers(String first, String sign, String second, String year) {
        boolean dayFirst = sign.equals(".") || Integer.parseInt(first) > MONTHS;
        boolean monthFirst = sign.equals("/") && Integer.parseInt(second) > MONTHS;
        if (!dayFirst && !monthFirst) {
            return null;
        }
        return dayFirst ? date(year, Integer.parseInt(second), first) : date(year, Integer.parseInt(first), second);
    }

    /** The month of a match of {@link #MONTH_OF_YEAR}. */
    static YearMonth monthOfYear(MatchResult match) {
        return YearMonth.of(Integer.parseInt(match.group(2)), month(match.group(1)));
    }

    /** The date of a match of {@link #WITHOUT_YEAR} in a year. */
    static @Nullable LocalDate inYear(MatchResult match, int year) {
        boolean dayFirst = match.group(1) != null;
        return date(
                String.valueOf(year),
                month(dayFirst ? match.group(2) : match.group(3)),
                dayFirst ? match.group(1) : match.group(4));
    }

    private static int month(String name) {
        for (Month month : Month.values()) {
            if (month.name()
                    .toLowerCase(Locale.ROOT)
                    .startsWith(name.toLowerCase(Locale.ROOT).substring(0, 3))) {
                return month.getValue();
            }
        }
        return 0;
    }

    private static @Nullable LocalDate date(String year, int month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day.replaceAll("\\D", "")));
        } catch (DateTimeException e) {
            // Written like a date, but of no calendar: "31 June 2024".
            return null;
        }
    }
}
