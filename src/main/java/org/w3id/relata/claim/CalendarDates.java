package org.w3id.relata.claim;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.language.Token;
import org.w3id.relata.language.WordList;

/** Dates of the calendar: "12 March 2024", "March 12, 2024", "March 12", "March 2024", "2024", "2024-03-12". */
final class CalendarDates {
    private static final Pattern YEAR = Pattern.compile("(?:1[5-9]|20|21)\\d\\d");
    /** What a number of four digits is without a preposition before it. */
    private static final Pattern MODERN = Pattern.compile("(?:1[89]|20)\\d\\d");

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})([./])(\\d{1,2})\\2(\\d{4})");
    private static final int MONTHS = 12;

    /**
     * A date that may lack parts.
     *
     * @param last the index of its last word
     * @param date null where it has two readings: "03/04/2021"
     */
    record Dated(int last, @Nullable PartialDate date) {}

    private final TimeWords words;

    CalendarDates(TimeWords words) {
        this.words = words;
    }

    /** The date that begins at a token, or null. A day counts only beside its month. */
    @Nullable
    Dated at(int i) {
        Dated numbers = numeric(words.at(i));
        if (numbers != null) {
            return new Dated(i, numbers.date());
        }
        int month = words.month(i);
        if (month > 0) {
            boolean dayBehind = words.day(i + 1) > 0 && words.month(i + 2) == 0;
            return dayBehind ? withYear(i + 1, month, words.day(i + 1)) : withYear(i, month, 0);
        }
        int ofAt = words.is(i + 1, "of") ? i + 2 : i + 1;
        if (words.day(i) > 0 && words.month(ofAt) > 0) {
            return withYear(ofAt, words.month(ofAt), words.day(i));
        }
        return isYear(i) ? new Dated(i, new PartialDate(Integer.valueOf(words.at(i)), 0, 0)) : null;
    }

    /** The same where the month stands at the other end of a range: the day alone. */
    @Nullable
    Dated dayAt(int i) {
        int day = words.day(i);
        return day > 0 ? withYear(i, 0, day) : null;
    }

    private Dated withYear(int end, int month, int day) {
        int next = end + 1;
        int yearAt = words.is(next, ",", "of") ? next + 1 : next;
        boolean stated = YEAR.matcher(words.at(yearAt)).matches() && !counts(yearAt);
        @Nullable Integer year = stated ? Integer.valueOf(words.at(yearAt)) : null;
        return new Dated(stated ? yearAt : end, new PartialDate(year, month, day));
    }

    /** A number of four digits that counts nothing ("2014 soldiers") and is no part of a name ("Zapad-2021"). */
    boolean isYear(int i) {
        String word = words.at(i);
        boolean digits = YEAR.matcher(word).matches();
        boolean introduced = words.has(WordList.YEAR_PREPOSITION, i - 1);
        boolean named =
                words.is(i - 1, "-", "–") && !YEAR.matcher(words.at(i - 2)).matches()
                        || words.sentence()
                                .at(i - 1)
                                .filter(t -> t.isProperNoun() && words.month(i - 1) == 0)
                                .isPresent();
        return digits
                && !counts(i)
                && !named
                && (introduced || MODERN.matcher(word).matches());
    }

    private boolean counts(int i) {
        boolean number = words.sentence()
                .at(i)
                .filter(t -> t.is("nummod") && t.tag().equals("CD"))
                .isPresent();
        boolean plural =
                words.sentence().at(i + 1).filter(t -> t.tag().equals("NNS")).isPresent();
        boolean determined = words.sentence()
                .at(i - 1)
                .map(Token::tag)
                .filter(tag -> tag.equals("DT") || tag.startsWith("PRP") || tag.equals("POS"))
                .isPresent();
        return number && plural && !determined;
    }

    /** "2021-03-12", "12.03.2021" and, where only one reading is a date or both are the same, "25/03/2021". */
    private static @Nullable Dated numeric(String word) {
        Matcher iso = ISO.matcher(word);
        if (iso.matches()) {
            return date(Integer.parseInt(iso.group(1)), Integer.parseInt(iso.group(2)), Integer.parseInt(iso.group(3)));
        }
        Matcher numbers = NUMBERS.matcher(word);
        if (!numbers.matches()) {
            return null;
        }
        int first = Integer.parseInt(numbers.group(1));
        int second = Integer.parseInt(numbers.group(3));
        int year = Integer.parseInt(numbers.group(4));
        if (numbers.group(2).equals(".") || first > MONTHS || first == second) {
            return date(year, second, first);
        }
        return second > MONTHS ? date(year, first, second) : new Dated(0, null);
    }

    private static @Nullable Dated date(int year, int month, int day) {
        try {
            LocalDate.of(year, month, day);
            return new Dated(0, new PartialDate(year, month, day));
        } catch (DateTimeException e) {
            // No date of the calendar: "2021-14-03" is a number of something.
            return null;
        }
    }
}
