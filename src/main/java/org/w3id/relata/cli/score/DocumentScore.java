package org.w3id.relata.cli.score;

import java.util.List;
import java.util.Map;

/**
 * How well the claims of one document agree with its gold.
 *
 * @param all the score of the whole document, named by its key
 * @param parts its scores by what they are divided by, each named by its value; they count only what can be told of such a
 *     part: of a relation the triples, of the kinds of claims what became of those of the gold
 * @param confusions how often one value stands where the gold has another
 * @param misses everything that does not agree
 */
public record DocumentScore(
        Score all, Map<Facet, List<Score>> parts, Map<Confusion, Integer> confusions, List<Miss> misses) {
    public DocumentScore {
        parts = Map.copyOf(parts);
        confusions = Map.copyOf(confusions);
        misses = List.copyOf(misses);
    }
}
