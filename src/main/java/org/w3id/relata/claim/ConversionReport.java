package org.w3id.relata.claim;

import java.util.List;

/**
 * How the conversion of one document went, for whoever extends the lexicon and the gazetteer.
 *
 * @param sentences the number of sentences
 * @param sentencesWithClaims how many of them gave a claim
 * @param unlinkedNames names that are not in the gazetteer, the most frequent first
 * @param uncoveredWords words that no row covers, in all sentences that were read, the most frequent first
 * @param sifting what was not read, or with doubt
 */
public record ConversionReport(
        int sentences,
        int sentencesWithClaims,
        List<UnlinkedName> unlinkedNames,
        List<UncoveredWord> uncoveredWords,
        Sifting sifting) {
    public ConversionReport {
        unlinkedNames = List.copyOf(unlinkedNames);
        uncoveredWords = List.copyOf(uncoveredWords);
    }

    /** Of a document that was read whole. */
    public ConversionReport(
            int sentences,
            int sentencesWithClaims,
            List<UnlinkedName> unlinkedNames,
            List<UncoveredWord> uncoveredWords) {
        this(sentences, sentencesWithClaims, unlinkedNames, uncoveredWords, Sifting.NOTHING);
    }
}
