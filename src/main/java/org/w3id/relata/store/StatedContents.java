package org.w3id.relata.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.w3id.relata.rdf.Vocabulary;

/** Every proposition of a dataset that a claim states, with the claims that affirm it and those that deny it. */
final class StatedContents {
    /**
     * A proposition and its claims.
     *
     * @param affirmedBy claims that affirm it
     * @param deniedBy claims that deny it
     */
    record Content(
            Node proposition, Node subject, Node relation, Node object, List<Node> affirmedBy, List<Node> deniedBy) {
        /** The one side or the other. */
        Node side(boolean ofSubject) {
            return ofSubject ? subject : object;
        }
    }

    private final Map<Node, Content> contents = new HashMap<>();

    /** Reads them in one pass over each of five properties. */
    StatedContents(DatasetGraph dataset) {
        Map<Node, Node> subjects = pairs(dataset, Vocabulary.subject);
        Map<Node, Node> relations = pairs(dataset, Vocabulary.relation);
        Map<Node, Node> objects = pairs(dataset, Vocabulary.object);
        Set<Node> denying = new HashSet<>();
        dataset.find(Node.ANY, Node.ANY, Vocabulary.polarity, Vocabulary.term("denied"))
                .forEachRemaining(quad -> denying.add(quad.getSubject()));
        dataset.find(Node.ANY, Node.ANY, Vocabulary.states, Node.ANY).forEachRemaining(quad -> {
            Content content = contents.computeIfAbsent(
                    quad.getObject(),
                    node -> new Content(
                            node,
                            subjects.get(node),
                            relations.get(node),
                            objects.get(node),
                            new ArrayList<>(),
                            new ArrayList<>()));
            (denying.contains(quad.getSubject()) ? content.deniedBy() : content.affirmedBy()).add(quad.getSubject());
        });
    }

    private static Map<Node, Node> pairs(DatasetGraph dataset, Node predicate) {
        Map<Node, Node> pairs = new HashMap<>();
        for (Quad quad : (Iterable<Quad>) () -> dataset.find(Node.ANY, Node.ANY, predicate, Node.ANY)) {
            pairs.put(quad.getSubject(), quad.getObject());
        }
        return pairs;
    }

    Collection<Content> all() {
        return contents.values();
    }
}
