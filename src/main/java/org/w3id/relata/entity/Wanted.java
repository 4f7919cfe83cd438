package org.w3id.relata.entity;

/** What the place of a phrase in the sentence asks for. */
public enum Wanted {
    ANY,
    /** Somebody who acts or speaks: a capital stands for its government. */
    ACTOR,
    /** Somewhere to be: a capital stands for the city. */
    LOCATION
}
