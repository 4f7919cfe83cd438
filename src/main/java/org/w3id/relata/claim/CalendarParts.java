package org.w3id.relata.claim;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.language.WordList;

/** Seasons, quarters and halves of years, decades and centuries. */
final class CalendarParts {
    private static final Pattern DECADE = Pattern.compile("((?:1[5-9]|20)\\d)0s");
    private static final Pattern SHORT_DECADE = Pattern.compile("['’‘]?([2-9])0['’]?s");
    private static final Pattern CENTURY = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)");
    private static final List<String> DECADES =
            List.of("twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties");
    private static final List<String> CENTURIES =
            List.of("sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth", "twenty-first");
    private static final List<List<String>> ORDINALS = List.of(
            List.of("first", "1st"),
            List.of("second", "2nd"),
            List.of("third", "3rd"),
            List.of("fourth", "4th", "final", "last"));
    private static final int MONTHS_OF_QUARTER = 3;
    private static final int MONTHS_OF_HALF = 6;
    private static final int MONTHS = 12;

    private final TimeWords words;
    private final YearPhrases years;
    private final Reckoning reckoning;

    CalendarParts(TimeWords words, YearPhrases years, Reckoning reckoning) {
        this.words = words;
        this.years = years;
        this.reckoning = reckoning;
    }

    /** The time that begins at a token, or null. */
    @Nullable
    TimeValue at(int i) {
        TimeValue era = era(i);
        era = era != null ? era : partOfYear(i);
        return era != null ? era : season(i);
    }

    private @Nullable TimeValue era(int i) {
        Matcher decade = DECADE.matcher(words.at(i));
        if (decade.matches()) {
            int first = Integer.parseInt(decade.group(1)) * 10;
            return new TimeValue(i, TimePeriod.years(first, first + 9), false);
        }
        Matcher brief = SHORT_DECADE.matcher(words.at(i));
        boolean the = words.is(i - 1, "the", "early", "late", "mid", "-");
        int tens = brief.matches() ? Integer.parseInt(brief.group(1)) : DECADES.indexOf(words.at(i)) + 2;
        if (the && tens >= 2) {
            return new TimeValue(i, TimePeriod.years(1900 + tens * 10, 1909 + tens * 10), false);
        }
        if (words.is(i + 1, "century")) {
            Matcher number = CENTURY.matcher(words.at(i));
            int century = number.matches() ? Integer.parseInt(number.group(1)) : CENTURIES.indexOf(words.at(i)) + 16;
            boolean known = number.matches() || century >= 16;
            return known ? new TimeValue(i + 1, TimePeriod.years(century * 100 - 99, century * 100), false) : null;
        }
        return null;
    }

    /** "the third quarter of 2021", "the first half of this year", "Q3 2021". */
    private @Nullable TimeValue partOfYear(int i) {
        boolean brief = words.at(i).matches("q[1-4]");
        int ordinal = brief ? words.at(i).charAt(1) - '1' : ordinal(i);
        boolean half = words.is(i + 1, "half");
        if (ordinal < 0 || !brief && !half && !words.is(i + 1, "quarter") || half && ordinal == 2) {
            return null;
        }
        int length = half ? MONTHS_OF_HALF : MONTHS_OF_QUARTER;
        int first = half && ordinal == 3 ? MONTHS_OF_HALF + 1 : ordinal * length + 1;
        int end = brief ? i : i + 1;
        TimeValue year = years.behind(end);
        if (year == null && (half || words.is(end + 1, "of"))) {
            return null;
        }
        if (year != null) {
            return new TimeValue(
                    year.last(),
                    year.period() == null ? null : months(year.period().year(), first, length),
                    year.relative());
        }
        TimePeriod begun = reckoning.complete(new PartialDate(null, first, 0));
        return new TimeValue(
                end, begun == null ? null : months(begun.year(), first, length), reckoning.isToldByPublication());
    }

    private int ordinal(int i) {
        for (int k = 0; k < ORDINALS.size(); k++) {
            if (ORDINALS.get(k).contains(words.at(i))) {
                return k;
            }
        }
        return -1;
    }

    private static TimePeriod months(int year, int first, int length) {
        return new TimePeriod(YearMonth.of(year, first), YearMonth.of(year, first + length - 1));
    }

    /** The year of a season: which months it has depends on where it is told of. */
    private @Nullable TimeValue season(int i) {
        int shift = words.has(WordList.TIME_LAST, i) ? -1 : words.has(WordList.TIME_NEXT, i) ? 1 : 0;
        boolean shifted = shift != 0 || words.has(WordList.TIME_CURRENT, i);
        int at = shifted ? i + 1 : i;
        int begin = words.seasonBegin(at);
        if (begin == 0) {
            return null;
        }
        TimeValue year = years.behind(at);
        if (year != null && !shifted) {
            return year;
        }
        boolean introduced = shifted || words.has(WordList.SEASON_PREPOSITION, i - 1);
        if (!introduced || words.is(at + 1, "of")) {
            return null;
        }
        TimePeriod published = reckoning.published();
        return new TimeValue(at, published == null ? null : season(published.firstDay(), begin, shift, shifted), true);
    }

    /** @param begin the month it begins with, by the meteorological seasons of the north */
    private TimePeriod season(LocalDate day, int begin, int shift, boolean shifted) {
        YearMonth now = YearMonth.from(day);
        YearMonth season = YearMonth.of(day.getYear(), begin);
        boolean winter = begin == Month.DECEMBER.getValue();
        // In January the winter is that of the year before.
        if (winter && day.getMonthValue() < MONTHS_OF_QUARTER && shift == 0) {
            season = season.minusYears(1);
        }
        boolean ahead = shift > 0 || !shifted && reckoning.tense() == Tense.FUTURE;
        boolean back = shift < 0 || !shifted && reckoning.tense() == Tense.PAST;
        YearMonth end = season.plusMonths(MONTHS_OF_QUARTER - 1L);
        if (back && (shift < 0 ? !end.isBefore(now) : season.isAfter(now))) {
            season = season.minusMonths(MONTHS);
        } else if (ahead && (shift > 0 ? !season.isAfter(now) : end.isBefore(now))) {
            season = season.plusMonths(MONTHS);
        }
        return winter
                ? TimePeriod.years(season.getYear(), season.getYear() + 1)
                : TimePeriod.years(season.getYear(), season.getYear());
    }
}
