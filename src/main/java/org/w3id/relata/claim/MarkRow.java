package org.w3id.relata.claim;

import java.util.List;
import java.util.Locale;

/**
 * A row of {@code ontology/lexicon/marks.tsv}: words that change polarity, certainty or modality.
 *
 * @param id cited by the claims as {@code marks/{id}}
 * @param words lemmas
 * @param where the part they play in the clause
 * @param mark what they change
 * @param value what it becomes: a value of the mark
 */
public record MarkRow(String id, List<String> words, MarkPlace where, Mark mark, String value) {
    /** "would": a plan in reported speech, a hypothesis elsewhere. */
    static final String FUTURE_IN_PAST = "future-in-past";

    /** What a row changes; the values of the column {@code mark}. */
    public enum Mark {
        POLARITY,
        CERTAINTY,
        MODALITY,
        /** Not the content but who says it: the speaker of the sentence before. */
        SOURCE
    }

    public MarkRow {
        words = List.copyOf(words);
    }

    /** What the claims cite. */
    public String rule() {
        return "marks/" + id;
    }

    boolean isFutureInPast() {
        return value.equals(FUTURE_IN_PAST);
    }

    Certainty certainty() {
        return Certainty.valueOf(value.toUpperCase(Locale.ROOT));
    }

    Modality modality() {
        return Modality.valueOf(value.toUpperCase(Locale.ROOT));
    }
}
