package org.w3id.relata.check;

/** How grave a finding is. */
public enum Severity {
    /** The ontology or the data are wrong: the check fails. */
    ERROR,
    /** Worth a look: the check passes. */
    WARNING,
    /** Worth knowing. */
    INFO
}
