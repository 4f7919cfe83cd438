package org.w3id.relata.web;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.w3id.relata.rdf.Vocabulary;

/**
 * What the data says about a node.
 *
 * <p>The triples that go out from it, and page by page those that lead to it. A claim comes with its parts: attributions,
 * spans, quantity, time and propositions; an ontology with all of its graph, and nothing more.
 */
final class Describer {
    private static final List<Node> PARTS = List.of(
            Vocabulary.attribution,
            Vocabulary.evidence,
            Vocabulary.quantity,
            Vocabulary.validTime,
            Vocabulary.states,
            Vocabulary.cue,
            Vocabulary.mention,
            Vocabulary.span,
            StandardTerms.HAS_SELECTOR);

    private final DatasetGraph dataset;

    /** @param dataset to be read within a transaction */
    Describer(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** The first of the nodes that the data knows. */
    Optional<Node> known(List<Node> candidates) {
        return candidates.stream().filter(this::isKnown).findFirst();
    }

    /** The triples about a node that stand on the first page, each in its graph; empty where it is unknown. */
    Set<Quad> describe(Node node) {
        return describe(node, 1);
    }

    /**
     * The triples about a node, each in its graph: what goes out from it on the first page, and what leads to it.
     *
     * @throws Problem where there is no such page
     */
    Set<Quad> describe(Node node, int page) {
        if (page == 1 && is(node, OWL.Ontology.asNode())) {
            return wholeGraphsOf(node);
        }
        Set<Quad> description =
                page == 1 ? withParts(node, is(node, Vocabulary.CLAIM) ? PARTS : List.of()) : new LinkedHashSet<>();
        description.addAll(new Incoming(dataset, node).quads(page));
        if (description.isEmpty()) {
            description.addAll(limited(dataset.find(Node.ANY, Node.ANY, node, Node.ANY)));
            description.addAll(limited(dataset.findNG(node, Node.ANY, Node.ANY, Node.ANY)));
        }
        return description;
    }

    /** Where a page is among the others that a node is described on. */
    Paged paging(Node node, int page) {
        return is(node, OWL.Ontology.asNode()) ? Paged.ALL : new Incoming(dataset, node).paging(page);
    }

    private boolean isKnown(Node node) {
        return dataset.contains(Node.ANY, node, Node.ANY, Node.ANY)
                || dataset.contains(Node.ANY, Node.ANY, Node.ANY, node)
                || dataset.contains(Node.ANY, Node.ANY, node, Node.ANY)
                || dataset.contains(node, Node.ANY, Node.ANY, Node.ANY);
    }

    private boolean is(Node node, Node type) {
        return dataset.contains(Node.ANY, node, StandardTerms.TYPE, type);
    }

    /** What goes out from a node, and on from its parts; a blank node is a part of what has it. */
    private Set<Quad> withParts(Node node, List<Node> parts) {
        Set<Quad> description = new LinkedHashSet<>();
        Set<Node> seen = new LinkedHashSet<>(List.of(node));
        Deque<Node> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            for (Quad quad : collect(dataset.find(Node.ANY, open.remove(), Node.ANY, Node.ANY))) {
                description.add(quad);
                boolean part =
                        parts.contains(quad.getPredicate()) || quad.getObject().isBlank();
                if (part && seen.add(quad.getObject())) {
                    open.add(quad.getObject());
                }
            }
        }
        return description;
    }

    private Set<Quad> wholeGraphsOf(Node ontology) {
        Set<Quad> description = new LinkedHashSet<>();
        for (Quad quad : collect(dataset.find(Node.ANY, ontology, StandardTerms.TYPE, Node.ANY))) {
            description.addAll(collect(dataset.find(quad.getGraph(), Node.ANY, Node.ANY, Node.ANY)));
        }
        return description;
    }

    private static Set<Quad> limited(Iterator<Quad> quads) {
        try {
            return collect(Iter.limit(quads, Incoming.PER_PAGE));
        } finally {
            Iter.close(quads);
        }
    }

    private static Set<Quad> collect(Iterator<Quad> quads) {
        Set<Quad> collected = new LinkedHashSet<>();
        quads.forEachRemaining(collected::add);
        return collected;
    }
}
