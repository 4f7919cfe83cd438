package org.w3id.relata.claim;

/** Which words of a sentence a row of relations can fire on; the values of the column {@code pos}. */
public enum TriggerClass {
    /** A verb whose lemma stands in the row */
    VERB,
    /** A noun whose lemma stands in the row */
    NOUN,
    /** An adjective or participle whose lemma stands in the row */
    ADJECTIVE,
    /** A noun or name that a form of "be" puts somewhere, behind a preposition of the row: "is in Togo" */
    COPULA,
    /** Any word whose lemma stands in the row */
    ANY,
    /** Any name or noun of a facility */
    FACILITY,
    /** Any name or noun of an exercise */
    EXERCISE,
    /** Any name or noun of a force */
    FORCE,
    /** Any name or noun of equipment */
    EQUIPMENT,
    /** Any equipment that is called by a name: "its F-16 jets" */
    NAMED_EQUIPMENT,
    /** Any noun of a place */
    PLACE,
    /** A title beside the name of a person */
    TITLE
}
