package org.w3id.relata.text;

/** What is wrong with a garbled passage. */
public enum Garbling {
    /** Some of its characters are not those that were written; its words can still be told. */
    MISENCODED,
    /** Its words cannot be told: letters misread, words run together or apart, signs of a template. */
    UNREADABLE,
    /** Its words are words but make no sentence, as where a machine translated word by word. */
    UNGRAMMATICAL
}
