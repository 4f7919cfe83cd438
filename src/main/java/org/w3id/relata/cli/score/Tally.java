package org.w3id.relata.cli.score;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.cli.score.Score.Count;

/** What is counted in one document, and what does not agree in it. */
final class Tally {
    private final String document;
    private final List<Miss> misses;
    private final Map<Count, Integer> counts = new EnumMap<>(Count.class);

    /** @param misses takes everything that does not agree */
    Tally(String document, List<Miss> misses) {
        this.document = document;
        this.misses = misses;
    }

    void count(Count count, boolean counts) {
        add(count, counts ? 1 : 0);
    }

    void add(Count count, int number) {
        counts.merge(count, number, Integer::sum);
    }

    void miss(MissKind kind, String what, @Nullable Object... parts) {
        missOf("", kind, what, parts);
    }

    /** One of a relation. */
    void missOf(String relation, MissKind kind, String what, @Nullable Object... parts) {
        String line = what.formatted(parts).replaceAll("\\s+", " ");
        misses.add(new Miss(kind, relation, document, line));
    }

    Score score() {
        return new Score(document, counts);
    }
}
