package org.w3id.relata.cli.score;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How well claims agree with a gold standard.
 *
 * @param parts what it is made of, one score a document
 */
public record ScoreReport(List<DocumentScore> parts) {
    public ScoreReport {
        parts = List.copyOf(parts);
    }

    /** The score of each document. */
    public List<Score> documents() {
        return parts.stream().map(DocumentScore::all).toList();
    }

    /** Everything that does not agree, document by document. */
    public List<Miss> misses() {
        return parts.stream().flatMap(part -> part.misses().stream()).toList();
    }

    /** The score over all documents together, named ALL. */
    public Score all() {
        return documents().stream().reduce(new Score("ALL", Map.of()), Score::plus);
    }

    /** The scores over all documents together by what they are divided by, each named by its value and sorted by it. */
    public List<Score> by(Facet facet) {
        Map<String, Score> sums = new TreeMap<>();
        parts.stream()
                .flatMap(part -> part.parts().getOrDefault(facet, List.of()).stream())
                .forEach(score -> sums.merge(score.name(), score, Score::plus));
        return List.copyOf(sums.values());
    }

    /** How often one value stands where the gold has another, over all documents together. */
    public SortedMap<Confusion, Integer> confusions() {
        SortedMap<Confusion, Integer> sums = new TreeMap<>();
        parts.forEach(
                part -> part.confusions().forEach((confusion, count) -> sums.merge(confusion, count, Integer::sum)));
        return sums;
    }

    /** Only what is said of these documents. */
    public ScoreReport only(Set<String> names) {
        return new ScoreReport(
                parts.stream().filter(part -> names.contains(part.all().name())).toList());
    }

    /** This and another report, of other documents or of the same ones the other way round. */
    public ScoreReport and(ScoreReport other) {
        return new ScoreReport(
                Stream.concat(parts.stream(), other.parts.stream()).toList());
    }

    /** How far apart the documents are, in every measure that at least one of them has. */
    public List<Spread> spreads() {
        return Measure.OF_DOCUMENTS.stream()
                .map(measure -> Spread.of(measure, documents()))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The misses by {@linkplain Miss#group group}, kinds in their order, within triples the most frequent relation first. */
    public List<List<Miss>> missesByGroup() {
        Map<String, List<Miss>> groups =
                misses().stream().collect(Collectors.groupingBy(Miss::group, TreeMap::new, Collectors.toList()));
        return groups.values().stream()
                .sorted((a, b) -> a.get(0).kind() == b.get(0).kind()
                        ? Integer.compare(b.size(), a.size())
                        : a.get(0).kind().compareTo(b.get(0).kind()))
                .toList();
    }
}
