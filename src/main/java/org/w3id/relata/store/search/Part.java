package org.w3id.relata.store.search;

import java.util.function.Predicate;

/**
 * A part of what fits some words.
 *
 * @param kinds which kinds of things are wanted
 * @param from how many of the first are left out
 * @param most how many there are to be at most
 */
public record Part(Predicate<ThingKind> kinds, int from, int most) {
    public Part {
        if (from < 0 || most < 0) {
            throw new IllegalArgumentException("from " + from + ", at most " + most);
        }
    }
}
