package org.w3id.relata.claim;

import java.util.List;

/**
 * How the conversion of one document went, for whoever extends the lexicon and the gazetteer.
 *
 * @param sentences the number of sentences
 * @param sentencesWithClaims how many of them gave a claim
 * @param unlinkedNames names that are not in the gazetteer, the most frequent first
 * @param uncoveredWords words that no row covers, in all sentences, the most frequent first
 */
public record ConversionReport(
        int sentences, int sentencesWithClaims, List<UnlinkedName> unlinkedNames, List<UncoveredWord> uncoveredWords) {
    public ConversionReport {
        unlinkedNames = List.copyOf(unlinkedNames);
        uncoveredWords = List.copyOf(uncoveredWords);
    }
}
