package org.w3id.relata.check.review.pitfall;

import org.apache.jena.graph.Node;

/** Takes what a search finds. */
@FunctionalInterface
interface Found {
    /** @param message what is wrong with the node */
    void tell(Node node, String message);
}
