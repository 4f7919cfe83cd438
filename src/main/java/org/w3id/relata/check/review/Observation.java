package org.w3id.relata.check.review;

import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a check saw.
 *
 * @param node what it is about: a term, a shape, the ontology itself
 * @param message what is wrong with it
 * @param part what tells it from other observations of the same check about the same node, the same in each run; empty
 *     where there can be but one
 * @param place the file, with {@code :line} where a line is known; null where it is the ontology's
 * @param remedy null where it is the check's
 */
public record Observation(Node node, String message, String part, @Nullable String place, @Nullable String remedy) {
    /** The only one that the check can have about a node. */
    public static Observation of(Node node, String message) {
        return new Observation(node, message, "", null, null);
    }

    /** One of several about a node, told apart by what it says. */
    public static Observation oneOf(Node node, String message) {
        return new Observation(node, message, message, null, null);
    }

    /** The same in another file than the ontology's. */
    public Observation at(String file) {
        return new Observation(node, message, part, file, remedy);
    }
}
