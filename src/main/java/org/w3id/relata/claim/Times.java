package org.w3id.relata.claim;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;

/**
 * Finds the time of a clause and writes it in EDTF level 0 (ISO 8601-2, Library of Congress profile): dates, months,
 * years, "since", "until", "by", and expressions relative to the day of publication.
 */
final class Times {
    private static final List<String> MONTHS = Arrays.stream(Month.values())
            .map(m -> m.name().toLowerCase(Locale.ROOT))
            .toList();
    private static final Set<String> SINCE = Set.of("since", "from");
    private static final Set<String> UNTIL = Set.of("until", "till", "by", "before");
    private static final Set<String> UNITS =
            Set.of("year", "month", "week", "summer", "winter", "spring", "autumn", "fall");

    private final @Nullable LocalDate published;
    private @Nullable YearMonth latest;

    /** @param published the day relative expressions are resolved against, or null */
    Times(@Nullable LocalDate published) {
        this.published = published;
    }

    /** A time with the tokens that state it. */
    record Found(Range range, StatedTime time) {}

    /** The indexes of all tokens of a sentence that belong to times. */
    static Set<Integer> tokens(Sentence sentence) {
        Set<Integer> found = new TreeSet<>();
        Times plain = new Times(null);
        for (int i = 0; i < sentence.size(); i++) {
            Value value = plain.value(sentence, i);
            if (value != null) {
                for (int k = i; k <= value.last(); k++) {
                    found.add(k);
                }
                i = value.last();
            }
        }
        return found;
    }

    /** The first time of a clause; null bounds where it cannot be resolved. */
    Optional<Found> first(Sentence sentence, Range range) {
        for (int i = range.first(); i <= range.last(); i++) {
            Value value = value(sentence, i);
            if (value != null && value.last() <= range.last()) {
                return Optional.of(found(sentence, range, i, value));
            }
        }
        return Optional.empty();
    }

    private record Value(int last, @Nullable String date, boolean relative) {}

    private Found found(Sentence sentence, Range range, int first, Value value) {
        int start = first;
        String preposition = "";
        for (int back = 1; back <= 5 && first - back >= range.first(); back++) {
            Token token = sentence.get(first - back);
            String lemma = token.lemma();
            boolean links = Set.of(
                            "the",
                            "end",
                            "of",
                            "early",
                            "late",
                            "mid",
                            "-",
                            "beginning",
                            "start",
                            "ever",
                            "independence",
                            "in")
                    .contains(lemma);
            if (SINCE.contains(lemma)
                    || UNTIL.contains(lemma)
                    || lemma.equals("in")
                    || lemma.equals("on")
                    || lemma.equals("during")
                    || lemma.equals("after")) {
                preposition = lemma;
                start = first - back;
                if (!lemma.equals("in")) {
                    break;
                }
            } else if (!links) {
                break;
            }
        }
        Range words = new Range(start, value.last());
        String date = value.date();
        @Nullable LocalDate against = value.relative() ? published : null;
        if (date == null) {
            return new Found(words, new StatedTime(sentence.span(words.first(), words.last()), null, null, null, null));
        }
        remember(date);
        String edtf = date;
        @Nullable String from = date;
        @Nullable String to = date;
        if (SINCE.contains(preposition)) {
            edtf = date + "/..";
            to = null;
        } else if (UNTIL.contains(preposition)) {
            edtf = "../" + date;
            from = null;
        }
        return new Found(words, new StatedTime(sentence.span(words.first(), words.last()), edtf, from, to, against));
    }

    private void remember(String date) {
        if (date.length() >= 7) {
            latest = YearMonth.parse(date.substring(0, 7));
        }
    }

    private @Nullable Value value(Sentence sentence, int i) {
        Token token = sentence.get(i);
        String word = token.word().toLowerCase(Locale.ROOT);
        int month = MONTHS.indexOf(word) + 1;
        if (month == 5 && !token.isProperNoun()) {
            month = 0;
        }
        if (month > 0) {
            return monthAt(sentence, i, month, 0, i);
        }
        if (word.matches("\\d{1,2}") && sentence.at(i + 1).isPresent()) {
            int next = MONTHS.indexOf(sentence.get(i + 1).word().toLowerCase(Locale.ROOT)) + 1;
            int day = Integer.parseInt(word);
            if (next > 0 && day >= 1 && day <= 31) {
                return monthAt(sentence, i + 1, next, day, i + 1);
            }
        }
        if (word.matches("(1[89]|20)\\d\\d") && token.tag().equals("CD")) {
            boolean counts = sentence.at(i + 1)
                    .filter(t -> t.tag().equals("NNS") && token.is("nummod"))
                    .isPresent();
            boolean joined = i > 0 && sentence.get(i - 1).word().equals("-");
            return counts || joined ? null : new Value(i, word, false);
        }
        return relative(sentence, i, word);
    }

    private Value monthAt(Sentence sentence, int i, int month, int dayBefore, int last) {
        int day = dayBefore;
        int end = last;
        if (day == 0
                && sentence.at(end + 1)
                        .filter(t -> t.word().matches("\\d{1,2}"))
                        .isPresent()) {
            day = Integer.parseInt(sentence.get(end + 1).word());
            end++;
        }
        int yearAt = sentence.isWord(end + 1, ",") && day > 0 ? end + 2 : end + 1;
        if (sentence.isWord(end + 1, "of")) {
            yearAt = end + 2;
        }
        Integer year = null;
        if (sentence.at(yearAt)
                .filter(t -> t.word().matches("(1[89]|20)\\d\\d"))
                .isPresent()) {
            year = Integer.parseInt(sentence.get(yearAt).word());
            end = yearAt;
        }
        boolean relative = year == null;
        if (year == null) {
            year = yearOf(month, sentence, i);
        }
        if (year == null) {
            return new Value(end, null, true);
        }
        String date = String.format(Locale.ROOT, "%04d-%02d", year, month);
        boolean valid = day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth();
        return new Value(end, valid ? date + String.format(Locale.ROOT, "-%02d", day) : date, relative);
    }

    /** A month without a year: after "by" and "until" the next one, else the last one before the publication. */
    private @Nullable Integer yearOf(int month, Sentence sentence, int i) {
        if (published != null) {
            boolean future = false;
            for (int back = 1; back <= 3; back++) {
                future |= sentence.isWord(i - back, "by") || sentence.isWord(i - back, "until");
            }
            if (future) {
                return month >= published.getMonthValue() ? published.getYear() : published.getYear() + 1;
            }
            return month <= published.getMonthValue() ? published.getYear() : published.getYear() - 1;
        }
        if (latest != null) {
            return month >= latest.getMonthValue() ? latest.getYear() : latest.getYear() + 1;
        }
        return null;
    }

    private @Nullable Value relative(Sentence sentence, int i, String word) {
        boolean last = word.equals("last");
        boolean coming = word.equals("this") || word.equals("next");
        Optional<Token> unit = sentence.at(i + 1);
        if ((last || coming) && unit.isPresent()) {
            String lemma = unit.get().lemma();
            if (UNITS.contains(lemma)) {
                return new Value(i + 1, published == null ? null : shifted(lemma, word), true);
            }
            int day = weekday(unit.get().word());
            if (day > 0) {
                return new Value(i + 1, published == null ? null : before(day), true);
            }
        }
        int day = weekday(word);
        if (day > 0) {
            return new Value(i, published == null ? null : before(day), true);
        }
        if (word.equals("yesterday") || word.equals("today") || word.equals("tomorrow")) {
            int shift = word.equals("yesterday") ? -1 : word.equals("today") ? 0 : 1;
            return new Value(
                    i, published == null ? null : published.plusDays(shift).toString(), true);
        }
        return null;
    }

    private String before(int weekday) {
        return published == null
                ? ""
                : published
                        .with(TemporalAdjusters.previous(DayOfWeek.of(weekday)))
                        .toString();
    }

    private String shifted(String unit, String direction) {
        LocalDate day = java.util.Objects.requireNonNull(published);
        int shift = direction.equals("last") ? -1 : direction.equals("next") ? 1 : 0;
        return switch (unit) {
            case "month" -> YearMonth.from(day).plusMonths(shift).toString();
            case "week" -> day.plusWeeks(shift).toString();
            default -> String.valueOf(day.getYear() + shift);
        };
    }

    private static int weekday(String word) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().equalsIgnoreCase(word)) {
                return day.getValue();
            }
        }
        return 0;
    }
}
