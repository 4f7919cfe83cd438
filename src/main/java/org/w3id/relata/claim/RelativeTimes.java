package org.w3id.relata.claim;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;
import org.w3id.relata.language.WordList;
import org.w3id.relata.language.WordLists;

/** Times relative to the day of publication: "yesterday", "last month", "on Tuesday"; not resolved where it is unknown. */
final class RelativeTimes {
    private final WordLists lists;
    private final @Nullable LocalDate published;

    RelativeTimes(WordLists lists, @Nullable LocalDate published) {
        this.lists = lists;
        this.published = published;
    }

    /** The time that begins at a token, or null. */
    @Nullable
    TimeValue at(Sentence sentence, int i) {
        String word = sentence.get(i).word().toLowerCase(Locale.ROOT);
        boolean shifts = word.equals("last") || word.equals("this") || word.equals("next");
        Optional<Token> unit = shifts ? sentence.at(i + 1) : Optional.empty();
        if (unit.isPresent() && lists.has(WordList.TIME_UNIT, unit.get().lemma())) {
            return value(i + 1, day -> shifted(day, unit.get().lemma(), word));
        }
        Optional<DayOfWeek> named = unit.flatMap(u -> weekday(u.word()));
        if (named.isPresent()) {
            return value(i + 1, day -> before(day, named.get()));
        }
        Optional<DayOfWeek> bare = weekday(word);
        if (bare.isPresent()) {
            return value(i, day -> before(day, bare.get()));
        }
        return switch (word) {
            case "yesterday" -> value(i, day -> day.minusDays(1).toString());
            case "today" -> value(i, LocalDate::toString);
            case "tomorrow" -> value(i, day -> day.plusDays(1).toString());
            default -> null;
        };
    }

    private TimeValue value(int last, Function<LocalDate, String> resolved) {
        return new TimeValue(last, published == null ? null : resolved.apply(published), true);
    }

    private static String before(LocalDate day, DayOfWeek weekday) {
        return day.with(TemporalAdjusters.previous(weekday)).toString();
    }

    private static String shifted(LocalDate day, String unit, String direction) {
        int shift = direction.equals("last") ? -1 : direction.equals("next") ? 1 : 0;
        return switch (unit) {
            case "month" -> YearMonth.from(day).plusMonths(shift).toString();
            case "week" -> day.plusWeeks(shift).toString();
            default -> String.valueOf(day.getYear() + shift);
        };
    }

    private static Optional<DayOfWeek> weekday(String word) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().equalsIgnoreCase(word))
                .findFirst();
    }
}
