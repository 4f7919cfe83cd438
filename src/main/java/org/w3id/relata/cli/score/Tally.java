package org.w3id.relata.cli.score;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.cli.score.Score.Count;

/** What is counted in one document, and what does not agree in it. */
final class Tally {
    private final String document;
    private final List<Miss> misses = new ArrayList<>();
    private final Map<Count, Integer> counts = new EnumMap<>(Count.class);
    private final Map<Facet, Map<String, Map<Count, Integer>>> parts = new EnumMap<>(Facet.class);
    private final Map<Confusion, Integer> confusions = new TreeMap<>();

    /** @param document its key */
    Tally(String document) {
        this.document = document;
    }

    void count(Count count, boolean counts) {
        add(count, counts ? 1 : 0);
    }

    void add(Count count, int number) {
        counts.merge(count, number, Integer::sum);
    }

    /** Counts for the part of that value only. */
    void countIn(Facet facet, String value, Count count, boolean counts) {
        if (value.isEmpty()) {
            return; // not given
        }
        parts.computeIfAbsent(facet, one -> new TreeMap<>())
                .computeIfAbsent(value, one -> new EnumMap<>(Count.class))
                .merge(count, counts ? 1 : 0, Integer::sum);
    }

    /** Counts for the whole and for the part of that relation. */
    void countOf(String relation, Count count, boolean counts) {
        count(count, counts);
        countIn(Facet.RELATION, relation, count, counts);
    }

    /** Counts for the whole and for the parts that the claim belongs to. */
    void countOf(GoldClaim claim, Count count, boolean counts) {
        count(count, counts);
        Facet.OF_CLAIMS.forEach(facet -> countIn(facet, claim.value(facet), count, counts));
    }

    /** Counts that one value was read as another. */
    void confused(Facet facet, String gold, String read) {
        if (!gold.isEmpty() && !read.isEmpty() && !gold.equals(read)) {
            confusions.merge(new Confusion(facet, gold, read), 1, Integer::sum);
        }
    }

    void miss(MissKind kind, String what, @Nullable Object... parts) {
        missOf("", kind, what, parts);
    }

    /** One of a relation. */
    void missOf(String relation, MissKind kind, String what, @Nullable Object... parts) {
        String line = what.formatted(parts).replaceAll("\\s+", " ");
        misses.add(new Miss(kind, relation, document, line));
    }

    DocumentScore score() {
        Map<Facet, List<Score>> scores = new EnumMap<>(Facet.class);
        parts.forEach((facet, byValue) -> scores.put(
                facet,
                byValue.entrySet().stream()
                        .map(part -> new Score(part.getKey(), part.getValue()))
                        .toList()));
        return new DocumentScore(new Score(document, counts), scores, confusions, misses);
    }
}
