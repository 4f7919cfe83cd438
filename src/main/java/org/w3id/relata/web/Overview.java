package org.w3id.relata.web;

import java.util.List;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * What is in the data as a whole. To find it out everything must be looked through, so it is kept.
 *
 * @param claims how many there are
 * @param propositions how many contents claims state
 * @param first the date of the oldest document that has one, as written; null where none has
 * @param last the date of the youngest
 * @param documents the youngest first, then those without a date
 * @param sources who puts forward most claims, the first of them; no documents
 * @param disputes the greatest first
 */
record Overview(
        int claims,
        int propositions,
        @Nullable String first,
        @Nullable String last,
        List<Node> documents,
        List<Source> sources,
        List<Disputed> disputes) {
    /** Somebody with the number of claims that are theirs. */
    record Source(Node source, int claims) {}

    /**
     * What is disputed.
     *
     * @param proposition the content that is denied, or that comes with numbers that exclude each other
     * @param affirming the voices that affirm it, those with most claims first
     * @param denying the voices that deny it
     */
    record Disputed(
            Node dispute, Node proposition, List<Node> affirming, List<Node> denying, int affirmed, int denied) {
        int voices() {
            return affirming.size() + denying.size();
        }

        int claims() {
            return affirmed + denied;
        }
    }

    Overview {
        documents = List.copyOf(documents);
        sources = List.copyOf(sources);
        disputes = List.copyOf(disputes);
    }
}
