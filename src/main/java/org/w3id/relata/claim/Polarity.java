package org.w3id.relata.claim;

import java.util.Locale;

/** Whether the source says that it is so or that it is not so. */
public enum Polarity {
    AFFIRMED,
    DENIED;

    Polarity opposite() {
        return this == DENIED ? AFFIRMED : DENIED;
    }

    /** The local name in the ontology and the value in the table of claims. */
    public String localName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
