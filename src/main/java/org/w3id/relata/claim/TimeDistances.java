package org.w3id.relata.claim;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.claim.Figures.Figure;
import org.w3id.relata.language.WordList;

/** Times by their distance: "two weeks ago", "a year later", "in three months", "over the past two years". */
final class TimeDistances {
    private static final int FARTHEST = 10_000;
    /** In words: "one hundred and twenty-five". */
    private static final int LONGEST_NUMBER = 7;

    private final TimeWords words;
    private final Figures figures;
    private final Reckoning reckoning;

    TimeDistances(TimeWords words, Figures figures, Reckoning reckoning) {
        this.words = words;
        this.figures = figures;
        this.reckoning = reckoning;
    }

    /** The time that begins at a token, or null. */
    @Nullable
    TimeValue at(int i) {
        boolean past = words.has(WordList.TIME_LAST, i);
        boolean coming = words.has(WordList.TIME_NEXT, i);
        if (past || coming) {
            return counted(i + 1, past ? -1 : 1);
        }
        boolean in = words.is(i, "in") && reckoning.tense() == Tense.FUTURE;
        int from = in ? i + 1 : i;
        Optional<Figure> figure = figure(from);
        int unitAt = figure.map(f -> f.last() + 1).orElse(from + 1);
        boolean vague = figure.isEmpty()
                && (words.has(WordList.VAGUE_COUNT, from) || words.unit(from) != null && words.isPlural(from));
        unitAt = vague && words.unit(from) != null ? from : unitAt;
        ChronoUnit unit = words.unit(unitAt);
        if (unit == null || figure.isEmpty() && !vague) {
            return null;
        }
        @Nullable Integer count = figure.map(f -> whole(f.value())).orElse(null);
        if (count != null && words.is(unitAt, "fortnight", "fortnights")) {
            count = 2 * count;
        }
        return distance(count, unit, unitAt, in);
    }

    private @Nullable TimeValue distance(@Nullable Integer count, ChronoUnit unit, int at, boolean in) {
        if (words.is(at + 1, "ago")) {
            return byPublication(at + 1, count, -1, unit);
        }
        if (words.is(at + 1, "from") && words.is(at + 2, "now")) {
            return byPublication(at + 2, count, 1, unit);
        }
        boolean before =
                words.is(at + 1, "earlier", "previously", "prior") || words.is(at + 1, "before") && words.isEnd(at + 2);
        boolean after = words.is(at + 1, "later", "afterwards") || words.is(at + 1, "after") && words.isEnd(at + 2);
        if (before || after) {
            TimePeriod current = reckoning.current();
            TimePeriod period = current == null || count == null ? null : current.after(before ? -count : count, unit);
            return new TimeValue(at + 1, period, false);
        }
        return in && count != null ? byPublication(at, count, 1, unit) : null;
    }

    /** "the past three years": from then until today. */
    private @Nullable TimeValue counted(int i, int direction) {
        Optional<Figure> figure = figure(i);
        int at = figure.map(f -> f.last() + 1).orElse(i);
        ChronoUnit unit = words.unit(at);
        if (figure.isEmpty() || unit == null) {
            return null;
        }
        Integer count = whole(figure.get().value());
        return new TimeValue(at, count == null ? null : reckoning.stretch((long) direction * count, unit), true);
    }

    private TimeValue byPublication(int last, @Nullable Integer count, int sign, ChronoUnit unit) {
        var published = reckoning.published();
        return new TimeValue(
                last, published != null && count != null ? published.after((long) sign * count, unit) : null, true);
    }

    /** A number, or the article before a unit: "a year ago". */
    private Optional<Figure> figure(int i) {
        if (!isUnitNear(i)) {
            return Optional.empty();
        }
        boolean article = words.is(i, "a", "an") && words.unit(i + 1) != null;
        return article
                ? Optional.of(new Figure(BigDecimal.ONE, i, i, false))
                : figures.at(i).filter(figure -> !figure.vague());
    }

    private boolean isUnitNear(int i) {
        for (int at = i; at <= i + LONGEST_NUMBER; at++) {
            if (words.unit(at) != null) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Integer whole(BigDecimal value) {
        boolean sound = value.stripTrailingZeros().scale() <= 0 && value.compareTo(BigDecimal.valueOf(FARTHEST)) < 0;
        return sound ? value.intValue() : null;
    }
}
