package org.w3id.relata.claim;

import java.util.Locale;

/** How sure the source is, as its words put it (FactBank's CT, PR, PS). */
public enum Certainty {
    CERTAIN,
    PROBABLE,
    POSSIBLE;

    /** The local name in the ontology and the value in the table of claims. */
    public String localName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
