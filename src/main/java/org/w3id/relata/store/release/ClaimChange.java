package org.w3id.relata.store.release;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim that came or went; never without its source.
 *
 * @param claim its IRI
 * @param added whether it came; else it went
 * @param words the exact words of the content
 * @param marks how the source puts it, by the local names of the ontology: polarity, certainty and modality
 * @param sources who puts it forward
 * @param document what it is, or was, in
 * @param replacedBy the IRI of the claim that stands in its place, null where none does
 */
public record ClaimChange(
        String claim,
        boolean added,
        String words,
        List<String> marks,
        List<Named> sources,
        Named document,
        @Nullable String replacedBy) {
    public ClaimChange {
        marks = List.copyOf(marks);
        sources = List.copyOf(sources);
    }

    /** Whether the source says that it is not so. */
    public boolean denied() {
        return marks.contains("denied");
    }
}
