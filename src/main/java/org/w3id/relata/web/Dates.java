package org.w3id.relata.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Dates as people write them. */
final class Dates {
    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final int DAY = "2024-02-29".length();

    private Dates() {}

    /** The day at the beginning of a date or a time; empty where there is none. */
    static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written.substring(0, Math.min(DAY, written.length()))));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    /** "6 March 2024"; as it is where it is no date. */
    static String words(String written) {
        return day(written).map(WORDS::format).orElse(written);
    }
}
