package org.w3id.relata.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A year, month or day, as ISO 8601 writes them.
 *
 * @param written {@code 2022}, {@code 2022-11} or {@code 2022-11-05}
 * @param first its first day
 * @param last its last day
 */
record PartialDate(String written, LocalDate first, LocalDate last) {
    /** The form, also for the field that it is written in. */
    static final String PATTERN = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?";

    private static final Pattern FORM = Pattern.compile(PATTERN);

    /** @throws Problem where it is no date */
    static PartialDate parse(String written) {
        Matcher form = FORM.matcher(written);
        if (!form.matches()) {
            throw noDate(written);
        }
        try {
            if (form.group(1) == null) {
                Year year = Year.parse(written);
                return new PartialDate(written, year.atDay(1), year.atMonth(12).atEndOfMonth());
            }
            if (form.group(2) == null) {
                YearMonth month = YearMonth.parse(written);
                return new PartialDate(written, month.atDay(1), month.atEndOfMonth());
            }
            LocalDate day = LocalDate.parse(written);
            return new PartialDate(written, day, day);
        } catch (DateTimeException e) {
            throw noDate(written);
        }
    }

    private static Problem noDate(String written) {
        return Problem.badRequest("“" + written + "” is no date. Write it as 2022, 2022-11 or 2022-11-05.");
    }
}
