package org.w3id.relata.claim;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;

/** Dates of the calendar: "12 March 2024", "March 12, 2024", "March 12", "March 2024", "2024". */
final class CalendarDates {
    private static final List<String> MONTHS = Arrays.stream(Month.values())
            .map(m -> m.name().toLowerCase(Locale.ROOT))
            .toList();
    private static final String DAY = "\\d{1,2}";
    private static final String YEAR = "(1[89]|20)\\d\\d";

    private final Sentence sentence;
    private final @Nullable LocalDate published;
    private final @Nullable YearMonth latest;

    /**
     * @param published the day of publication, or null
     * @param latest the month that the text named last, or null
     */
    CalendarDates(Sentence sentence, @Nullable LocalDate published, @Nullable YearMonth latest) {
        this.sentence = sentence;
        this.published = published;
        this.latest = latest;
    }

    /** The date that begins at a token, or null. */
    @Nullable
    TimeValue at(int i) {
        Token token = sentence.get(i);
        int month = month(i);
        if (month > 0 && (month != Month.MAY.getValue() || token.isProperNoun())) {
            return monthAt(i, month);
        }
        int day = token.word().matches(DAY) ? Integer.parseInt(token.word()) : 0;
        int next = day >= 1 && day <= 31 ? month(i + 1) : 0;
        if (next > 0) {
            return withYear(i + 1, i + 1, next, day);
        }
        return isYear(i) ? new TimeValue(i, token.word(), false) : null;
    }

    /** The number of the month that a token names, or 0. */
    private int month(int i) {
        return sentence.at(i)
                .map(t -> MONTHS.indexOf(t.word().toLowerCase(Locale.ROOT)) + 1)
                .orElse(0);
    }

    /** A number of four digits that counts nothing ("2014 soldiers") and is no part of a name ("MH-1917"). */
    private boolean isYear(int i) {
        Token token = sentence.get(i);
        boolean counts = token.is("nummod")
                && sentence.at(i + 1).filter(t -> t.tag().equals("NNS")).isPresent();
        return token.word().matches(YEAR) && token.tag().equals("CD") && !counts && !sentence.isWord(i - 1, "-");
    }

    private TimeValue monthAt(int i, int month) {
        boolean dayBehind =
                sentence.at(i + 1).filter(t -> t.word().matches(DAY)).isPresent();
        return dayBehind
                ? withYear(i, i + 1, month, Integer.parseInt(sentence.get(i + 1).word()))
                : withYear(i, i, month, 0);
    }

    /**
     * @param at the index of the month
     * @param end the index of the last word so far
     * @param day the day of the month, 0 where none is named
     */
    private TimeValue withYear(int at, int end, int month, int day) {
        int yearAt = sentence.isWord(end + 1, ",") && day > 0 || sentence.isWord(end + 1, "of") ? end + 2 : end + 1;
        boolean stated = sentence.at(yearAt).filter(t -> t.word().matches(YEAR)).isPresent();
        int last = stated ? yearAt : end;
        @Nullable Integer year = stated ? Integer.valueOf(sentence.get(yearAt).word()) : yearOf(month, at);
        return new TimeValue(last, year == null ? null : iso(year, month, day), !stated);
    }

    private static String iso(int year, int month, int day) {
        YearMonth date = YearMonth.of(year, month);
        return day >= 1 && day <= date.lengthOfMonth() ? date.atDay(day).toString() : date.toString();
    }

    /** A month without a year: after "by" and "until" the next one, else the last one before the publication. */
    private @Nullable Integer yearOf(int month, int at) {
        if (published != null) {
            int year = published.getYear();
            int current = published.getMonthValue();
            return isAhead(at) ? (month >= current ? year : year + 1) : (month <= current ? year : year - 1);
        }
        if (latest != null) {
            return month >= latest.getMonthValue() ? latest.getYear() : latest.getYear() + 1;
        }
        return null;
    }

    private boolean isAhead(int at) {
        for (int back = 1; back <= 3; back++) {
            if (sentence.isWord(at - back, "by") || sentence.isWord(at - back, "until")) {
                return true;
            }
        }
        return false;
    }
}
