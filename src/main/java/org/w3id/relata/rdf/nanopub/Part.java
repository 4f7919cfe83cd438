package org.w3id.relata.rdf.nanopub;

import java.util.Locale;

/** The four graphs of a nanopublication, in the order in which they are read. */
public enum Part {
    /** Which graph is which. */
    HEAD,
    /** That somebody puts something forward. */
    ASSERTION,
    /** How that was found. */
    PROVENANCE,
    /** Who published it, and on which terms. */
    PUBINFO;

    /** The last part of the graph's IRI. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }
}
