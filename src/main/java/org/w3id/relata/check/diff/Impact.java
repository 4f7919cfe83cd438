package org.w3id.relata.check.diff;

import java.util.Locale;

/** How much a change of the ontology can do to those who use it, from the least to the most; also a step of a version. */
public enum Impact {
    /** Nothing that follows from data is other than it was. */
    PATCH,
    /** What was valid stays valid; what followed only from domains, ranges or restrictions may not follow any more. */
    MINOR,
    /** Data or queries of today may become invalid or wrong. */
    MAJOR;

    /** As reports write it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
