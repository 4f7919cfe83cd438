package org.w3id.relata.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * All claims of one state of the data, by what they are asked for. The youngest documents come first, undated ones last;
 * within a document claims stand in the order of the text.
 *
 * <p>It is in memory because the claims about a state are thousands, and each would be a dozen questions to the store.
 */
final class ClaimIndex {
    private static final Comparator<IndexedClaim> ORDER = Comparator.comparing(
                    (IndexedClaim claim) -> claim.document().issued(), Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(claim -> claim.document().node().toString())
            .thenComparingInt(IndexedClaim::start)
            .thenComparing(claim -> claim.node().toString());

    private final List<IndexedClaim> all;
    private final Map<Node, IndexedClaim> byNode = new HashMap<>();
    private final Map<Node, List<IndexedClaim>> about;
    private final Map<Node, List<IndexedClaim>> bySource;
    private final Map<Node, List<IndexedClaim>> byRelay;
    private final Map<Node, List<IndexedClaim>> byProposition;
    private final Map<Node, List<IndexedClaim>> byDocument;

    ClaimIndex(List<IndexedClaim> claims) {
        all = sorted(claims.stream());
        all.forEach(claim -> byNode.put(claim.node(), claim));
        about = grouped(IndexedClaim::topics);
        bySource = grouped(claim -> claim.sources().stream());
        byRelay = grouped(claim -> claim.relays().stream());
        byProposition = grouped(claim -> claim.propositions().stream().map(IndexedProposition::node));
        byDocument = grouped(claim -> Stream.of(claim.document().node()));
    }

    /** Claims in the order of the index. */
    static List<IndexedClaim> sorted(Stream<IndexedClaim> claims) {
        return claims.sorted(ORDER).toList();
    }

    /** Every claim. */
    List<IndexedClaim> all() {
        return all;
    }

    Optional<IndexedClaim> claim(Node claim) {
        return Optional.ofNullable(byNode.get(claim));
    }

    /** The claims of which somebody or something is subject, object, item or place. */
    List<IndexedClaim> about(Node thing) {
        return about.getOrDefault(thing, List.of());
    }

    /** The claims that somebody puts forward. */
    List<IndexedClaim> by(Node source) {
        return bySource.getOrDefault(source, List.of());
    }

    /** The claims of others that somebody passes on. */
    List<IndexedClaim> passedOnBy(Node relay) {
        return byRelay.getOrDefault(relay, List.of());
    }

    /** The claims that affirm or deny a proposition. */
    List<IndexedClaim> stating(Node proposition) {
        return byProposition.getOrDefault(proposition, List.of());
    }

    /** The claims of a document. */
    List<IndexedClaim> in(Node document) {
        return byDocument.getOrDefault(document, List.of());
    }

    private Map<Node, List<IndexedClaim>> grouped(Function<IndexedClaim, Stream<Node>> keys) {
        Map<Node, List<IndexedClaim>> groups = new HashMap<>();
        for (IndexedClaim claim : all) {
            keys.apply(claim).forEach(key -> groups.computeIfAbsent(key, any -> new ArrayList<>(1))
                    .add(claim));
        }
        groups.replaceAll((key, claims) -> List.copyOf(claims));
        return groups;
    }
}
