package org.w3id.relata.rdf;

import org.w3id.relata.claim.ConvertedDocument;

/**
 * What is counted over all documents of a conversion.
 *
 * @param documents those that were converted
 */
public record ReportSums(int documents, int claims, int propositions) {
    /** Before the first document. */
    public static final ReportSums NONE = new ReportSums(0, 0, 0);

    /** Those of one document. */
    public static ReportSums of(ConvertedDocument converted) {
        int propositions = converted.claims().stream()
                .mapToInt(claim -> claim.propositions().size())
                .sum();
        return new ReportSums(1, converted.claims().size(), propositions);
    }

    public ReportSums plus(ReportSums other) {
        return new ReportSums(documents + other.documents, claims + other.claims, propositions + other.propositions);
    }
}
