package org.w3id.relata.claim;

import java.util.Locale;

/** How much of the content stands in quotation marks. */
public enum Quotation {
    DIRECT,
    MIXED,
    INDIRECT,
    NONE;

    /** The local name in the ontology and the value in the table of claims. */
    public String localName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
