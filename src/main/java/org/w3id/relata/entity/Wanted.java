package org.w3id.relata.entity;

/** What the place of a phrase in the sentence asks for. */
public enum Wanted {
    ANY,
    /** Somebody who acts: a capital stands for its government, "it" behind a ministry for the state that it serves. */
    ACTOR,
    /** Somebody who speaks: as one who acts, but a ministry is itself. */
    SPEAKER,
    /** Somewhere to be: a capital stands for the city. */
    LOCATION;

    /** Whether somebody is asked for. */
    boolean isActor() {
        return this == ACTOR || this == SPEAKER;
    }
}
