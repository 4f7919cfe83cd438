package org.w3id.relata.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.rdf.EnglishFirst;

/** Reads the union of the graphs node by node, within a transaction: what the pages are made from. */
final class Facts {
    private static final Comparator<Node> ORDER = NodeCmp::compareRDFTerms;
    private static final int LONGEST_LIST = 20;

    private final Graph graph;
    private final Map<Node, String> labels = new HashMap<>();

    Facts(DatasetGraph dataset) {
        this(dataset.getUnionGraph());
    }

    /** Reads only one graph. */
    Facts(Graph graph) {
        this.graph = graph;
    }

    /** The values of a property, sorted. */
    List<Node> all(Node subject, Node property) {
        return nodes(subject, property, Node.ANY, Triple::getObject)
                .sorted(ORDER)
                .toList();
    }

    /** The first of the values of a property. */
    Optional<Node> one(Node subject, Node property) {
        return nodes(subject, property, Node.ANY, Triple::getObject).min(ORDER);
    }

    /** The text of a literal value, in English if there is one; null where there is none. */
    @Nullable
    String text(Node subject, Node property) {
        return EnglishFirst.of(all(subject, property))
                .map(Node::getLiteralLexicalForm)
                .orElse(null);
    }

    /** Who has that value, sorted. */
    List<Node> having(Node property, Node value) {
        return nodes(Node.ANY, property, value, Triple::getSubject)
                .sorted(ORDER)
                .toList();
    }

    /** How many have that value. */
    long count(Node property, Node value) {
        return nodes(Node.ANY, property, value, Triple::getSubject).count();
    }

    boolean is(Node subject, Node type) {
        return graph.contains(subject, StandardTerms.TYPE, type);
    }

    /** Every triple about a node, sorted by property and value. */
    List<Triple> about(Node subject) {
        try (Stream<Triple> triples = graph.stream(subject, Node.ANY, Node.ANY)) {
            return triples.sorted(
                            Comparator.comparing(Triple::getPredicate, ORDER).thenComparing(Triple::getObject, ORDER))
                    .toList();
        }
    }

    /** What a node is called: its label, else the last part of its IRI; a literal is its words. */
    String label(Node node) {
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm();
        }
        if (!node.isURI()) {
            return one(node, OWL.unionOf.asNode()).map(this::members).orElse("something unnamed");
        }
        return labels.computeIfAbsent(node, named -> name(named).orElseGet(() -> lastPart(named.getURI())));
    }

    /** The members of a union of classes, in words. */
    private String members(Node list) {
        List<String> members = new ArrayList<>();
        Optional<Node> rest = Optional.of(list);
        while (rest.isPresent() && members.size() < LONGEST_LIST) {
            one(rest.get(), RDF.first.asNode()).map(this::label).ifPresent(members::add);
            rest = one(rest.get(), RDF.rest.asNode());
        }
        return String.join(" or ", members);
    }

    /** The label of a node, if the data gives it one. */
    Optional<String> name(Node node) {
        return Stream.of(StandardTerms.LABEL, StandardTerms.PREF_LABEL, StandardTerms.TITLE)
                .flatMap(property -> Optional.ofNullable(text(node, property)).stream())
                .findFirst();
    }

    private Stream<Node> nodes(Node subject, Node property, Node object, Function<Triple, Node> part) {
        // Collected at once: a stream that is left half read would hold the store's iterator open.
        try (Stream<Triple> triples = graph.stream(subject, property, object)) {
            return triples.map(part).toList().stream();
        }
    }

    private static String lastPart(String iri) {
        String[] parts = iri.split("[/#]");
        return parts.length == 0 ? iri : parts[parts.length - 1];
    }
}
