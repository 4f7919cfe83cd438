package org.w3id.relata.web;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.claim.Certainty;
import org.w3id.relata.claim.Polarity;

/**
 * What claims are chosen, counted and sorted by. Their words stay in the store.
 *
 * @param node its IRI
 * @param document where it stands
 * @param start where its evidence begins, in code points
 * @param sources who puts it forward
 * @param relays who passed it on
 * @param propositions what it states
 * @param circumstances its item and its place
 * @param period when it says that it is so, null where it does not say
 * @param standing whether anybody contradicts it
 */
record IndexedClaim(
        Node node,
        IndexedDocument document,
        int start,
        List<Node> sources,
        List<Node> relays,
        List<IndexedProposition> propositions,
        List<Node> circumstances,
        Polarity polarity,
        Certainty certainty,
        @Nullable StatedPeriod period,
        Standing standing) {
    IndexedClaim {
        sources = List.copyOf(sources);
        relays = List.copyOf(relays);
        propositions = List.copyOf(propositions);
        circumstances = List.copyOf(circumstances);
    }

    boolean denied() {
        return polarity == Polarity.DENIED;
    }

    boolean disputed() {
        return standing == Standing.DISPUTED;
    }

    /** The things that it is about, each once. */
    Stream<Node> topics() {
        return Stream.concat(
                        propositions.stream()
                                .flatMap(proposition -> Stream.of(proposition.subject(), proposition.object())),
                        circumstances.stream())
                .distinct();
    }
}
