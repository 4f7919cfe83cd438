package org.w3id.relata.cli.score;

import java.util.Locale;

/** In which way a converter and an annotator do not agree. */
public enum MissKind {
    /** A claim with a source that was not found. */
    MISSED_SAID,
    /** A claim of the document itself that was not found. */
    MISSED_OWN,
    /** A claim that the annotator does not have. */
    NOT_IN_GOLD,
    SOURCE,
    VIA,
    POLARITY,
    CERTAINTY,
    MODALITY,
    QUANTITY,
    TIME,
    TRIPLE_MISSED,
    TRIPLE_NOT_IN_GOLD,
    /** Offsets that do not cut the evidence. */
    SPAN;

    /** In words: {@code triple not in gold}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
