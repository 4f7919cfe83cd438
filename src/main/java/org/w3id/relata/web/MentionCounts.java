package org.w3id.relata.web;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Counts how many claims are about each thing, are its own, were passed on by it, or state it. */
record MentionCounts(ClaimIndex claims) {
    /** How many by IRI; what no claim speaks of is left out. */
    Map<String, Integer> count() {
        Map<String, Integer> counts = new HashMap<>();
        for (IndexedClaim claim : claims.all()) {
            mentioned(claim).filter(Node::isURI).forEach(thing -> counts.merge(thing.getURI(), 1, Integer::sum));
        }
        return counts;
    }

    private static Stream<Node> mentioned(IndexedClaim claim) {
        return Stream.of(
                        claim.sources().stream(),
                        claim.relays().stream(),
                        claim.topics(),
                        claim.propositions().stream().map(IndexedProposition::node))
                .flatMap(things -> things);
    }
}
