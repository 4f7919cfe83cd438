package org.w3id.relata.store.dispute;

/**
 * Two statements that exclude each other.
 *
 * @param topic what the conflicts of one dispute have in common
 * @param title what the dispute is about
 * @param ground the local name of the way in which they exclude each other
 * @param one the denial; of two numbers, one of them
 * @param other the affirmation; of two numbers, the other
 */
record Conflict(String topic, String title, String ground, Statement one, Statement other) {
    /** The same content is affirmed and denied. */
    static final String CONTRADICTION = "contradiction";
    /** What is denied to be there at all is told of. */
    static final String EXISTENCE = "existence";
    /** Numbers of one kind exclude each other. */
    static final String QUANTITY = "quantity";
}
