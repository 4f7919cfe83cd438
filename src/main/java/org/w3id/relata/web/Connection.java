package org.w3id.relata.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/**
 * What claims say of an entity and one of its neighbours, in one direction.
 *
 * @param neighbour the other
 * @param outgoing whether the entity is the subject, else it is the object
 * @param contents what is claimed of the two, that with most claims first
 */
record Connection(Node neighbour, boolean outgoing, List<Content> contents) {
    /** A content with how many claims affirm and deny it. */
    record Content(IndexedProposition proposition, int affirmed, int denied) {
        int claims() {
            return affirmed + denied;
        }
    }

    Connection {
        contents = List.copyOf(contents);
    }

    int claims() {
        return contents.stream().mapToInt(Content::claims).sum();
    }

    private int denials() {
        return contents.stream().mapToInt(Content::denied).sum();
    }

    /** The connections of an entity by the claims about it, those with most claims and most denials first. */
    static List<Connection> of(Node entity, List<IndexedClaim> claims) {
        Map<Node, IndexedProposition> propositions = new LinkedHashMap<>();
        Map<Node, int[]> counts = new HashMap<>();
        for (IndexedClaim claim : claims) {
            for (IndexedProposition proposition : claim.propositions()) {
                propositions.put(proposition.node(), proposition);
                counts.computeIfAbsent(proposition.node(), any -> new int[2])[claim.denied() ? 1 : 0]++;
            }
        }
        record Direction(Node neighbour, boolean outgoing) {}
        Map<Direction, List<Content>> contents = new LinkedHashMap<>();
        propositions.forEach((node, proposition) -> {
            boolean outgoing = proposition.subject().equals(entity);
            Node neighbour = outgoing ? proposition.object() : proposition.subject();
            if (outgoing != proposition.object().equals(entity)) {
                contents.computeIfAbsent(new Direction(neighbour, outgoing), any -> new ArrayList<>())
                        .add(content(proposition, counts.getOrDefault(node, new int[2])));
            }
        });
        return contents.entrySet().stream()
                .map(entry -> new Connection(
                        entry.getKey().neighbour(),
                        entry.getKey().outgoing(),
                        entry.getValue().stream()
                                .sorted(Comparator.comparingInt(Content::claims)
                                        .reversed()
                                        .thenComparing(content ->
                                                content.proposition().node().toString()))
                                .toList()))
                .sorted(Comparator.comparingInt(Connection::claims)
                        .thenComparingInt(Connection::denials)
                        .reversed()
                        .thenComparing(connection -> connection.neighbour().toString()))
                .toList();
    }

    private static Content content(IndexedProposition proposition, int[] count) {
        return new Content(proposition, count[0], count[1]);
    }

    /** The first contents only. */
    Connection first(int most) {
        return new Connection(neighbour, outgoing, contents.stream().limit(most).toList());
    }
}
