package org.w3id.relata.claim;

import java.util.List;

/**
 * A row of {@code ontology/lexicon/marks.tsv}: words that change polarity, certainty or modality.
 *
 * @param id cited by the claims as {@code marks/{id}}
 * @param words lemmas
 * @param where the part they play in the clause: modal, negation, adverb, control, predicate …
 * @param mark polarity, certainty or modality
 * @param value the value they give it
 */
public record MarkRow(String id, List<String> words, String where, String mark, String value) {
    /** What the claims cite. */
    public String rule() {
        return "marks/" + id;
    }
}
