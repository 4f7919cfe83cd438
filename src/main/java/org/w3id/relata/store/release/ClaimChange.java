package org.w3id.relata.store.release;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim that came or went; never without its source.
 *
 * @param claim its IRI
 * @param added whether it came; else it went
 * @param words the exact words of the content
 * @param sources who puts it forward, by their labels
 * @param document the IRI of the document it is, or was, in
 * @param documentTitle what that document is called
 * @param replacedBy the IRI of the claim that stands in its place, null where none does
 */
public record ClaimChange(
        String claim,
        boolean added,
        String words,
        List<String> sources,
        String document,
        String documentTitle,
        @Nullable String replacedBy) {
    public ClaimChange {
        sources = List.copyOf(sources);
    }
}
