package org.w3id.relata.claim;

/** Which words of a sentence a row of relations can fire on; the values of the column {@code pos}. */
public enum TriggerClass {
    /** A verb whose lemma stands in the row */
    VERB,
    /** A noun whose lemma stands in the row */
    NOUN,
    /** An adjective or participle whose lemma stands in the row */
    ADJECTIVE,
    /** Any name or noun of a facility */
    FACILITY,
    /** Any name or noun of an exercise */
    EXERCISE,
    /** Any name or noun of a force */
    FORCE,
    /** A title beside the name of a person */
    TITLE
}
