package org.w3id.relata.claim;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The English names of months, weekdays, seasons and units of the calendar, in lower case. */
final class CalendarNames {
    /** In letters: a name of a month in short. */
    static final int SHORTEST = 3;

    private static final Map<String, Integer> MONTHS = months();
    private static final Map<String, DayOfWeek> WEEKDAYS = Arrays.stream(DayOfWeek.values())
            .collect(Collectors.toUnmodifiableMap(day -> day.name().toLowerCase(Locale.ROOT), day -> day));

    private CalendarNames() {}

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>(Map.of("sept", Month.SEPTEMBER.getValue()));
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            months.put(name, month.getValue());
            months.put(name.substring(0, SHORTEST), month.getValue());
        }
        return Map.copyOf(months);
    }

    /** The number of a month by its name in full or in short, without a point; 0 where it is none. */
    static int month(String name) {
        return MONTHS.getOrDefault(name, 0);
    }

    static Optional<DayOfWeek> weekday(String name) {
        return Optional.ofNullable(WEEKDAYS.get(name));
    }

    /** The unit that a lemma names, or null. */
    static @Nullable ChronoUnit unit(String lemma) {
        return switch (lemma) {
            case "day" -> ChronoUnit.DAYS;
            case "week", "fortnight" -> ChronoUnit.WEEKS;
            case "month" -> ChronoUnit.MONTHS;
            case "year" -> ChronoUnit.YEARS;
            case "decade" -> ChronoUnit.DECADES;
            case "century" -> ChronoUnit.CENTURIES;
            default -> null;
        };
    }

    /** The number of the month that a season begins with in the north, 0 where it is none. */
    static int seasonBegin(String name) {
        return switch (name) {
            case "spring" -> Month.MARCH.getValue();
            case "summer" -> Month.JUNE.getValue();
            case "autumn", "fall" -> Month.SEPTEMBER.getValue();
            case "winter" -> Month.DECEMBER.getValue();
            default -> 0;
        };
    }
}
