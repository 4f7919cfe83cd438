package org.w3id.relata.query.reconcile;

/**
 * A word of a name.
 *
 * @param sound how it sounds, {@link Sound}
 * @param weight how much it tells, from 0 to 1: the rarer, the more
 * @param light whether it is one of those that names are written with and without
 */
record Word(String text, String sound, double weight, boolean light) {}
