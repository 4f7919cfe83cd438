package org.w3id.relata.claim;

import java.util.List;

/**
 * How the conversion of one document went.
 *
 * @param sentences the number of sentences
 * @param sentencesWithClaims how many of them gave a claim
 * @param unlinkedNames names that are not in the gazetteer, sorted
 * @param uncoveredVerbs lemmas of verbs with a clause or an entity that no lexicon row covers, sorted
 */
public record ConversionReport(
        int sentences, int sentencesWithClaims, List<String> unlinkedNames, List<String> uncoveredVerbs) {
    public ConversionReport {
        unlinkedNames = List.copyOf(unlinkedNames);
        uncoveredVerbs = List.copyOf(uncoveredVerbs);
    }
}
