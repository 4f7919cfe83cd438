package org.w3id.relata.claim;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code ontology/lexicon/reporting.tsv}: words that put something into somebody's mouth.
 *
 * @param id cited by the claims as {@code reporting/{id}}
 * @param words lemmas, particles and prepositions included
 * @param patterns how the content is attached; see docs/adding-a-relation.md
 * @param polarity what the words do to the content, or null
 * @param certainty likewise
 * @param modality likewise
 */
public record ReportingRow(
        String id,
        List<String> words,
        Set<ReportingPattern> patterns,
        @Nullable Polarity polarity,
        @Nullable Certainty certainty,
        @Nullable Modality modality) {
    /** What the claims cite. */
    public String rule() {
        return "reporting/" + id;
    }

    public boolean has(ReportingPattern pattern) {
        return patterns.contains(pattern);
    }
}
