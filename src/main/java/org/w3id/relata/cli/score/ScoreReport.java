package org.w3id.relata.cli.score;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How well claims agree with a gold standard.
 *
 * @param documents the score of each document, sorted by name
 * @param misses everything that does not agree, document by document
 */
public record ScoreReport(List<Score> documents, List<Miss> misses) {
    public ScoreReport {
        documents = List.copyOf(documents);
        misses = List.copyOf(misses);
    }

    /** The score over all documents together, named ALL. */
    public Score all() {
        return documents.stream().reduce(new Score("ALL", Map.of()), Score::plus);
    }

    /** How far apart the documents are, in every measure that at least one of them has. */
    public List<Spread> spreads() {
        return Stream.of(Measure.values())
                .map(measure -> Spread.of(measure, documents))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The misses by {@linkplain Miss#group group}, kinds in their order, within triples the most frequent relation first. */
    public List<List<Miss>> missesByGroup() {
        Map<String, List<Miss>> groups =
                misses.stream().collect(Collectors.groupingBy(Miss::group, TreeMap::new, Collectors.toList()));
        return groups.values().stream()
                .sorted((a, b) -> a.get(0).kind() == b.get(0).kind()
                        ? Integer.compare(b.size(), a.size())
                        : a.get(0).kind().compareTo(b.get(0).kind()))
                .toList();
    }
}
