package org.w3id.relata.claim;

import java.util.Locale;

/** In which way the source puts the content forward. */
public enum Modality {
    ASSERTED,
    PLANNED,
    HYPOTHETICAL,
    NEEDED;

    /** The local name in the ontology and the value in the table of claims. */
    public String localName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
