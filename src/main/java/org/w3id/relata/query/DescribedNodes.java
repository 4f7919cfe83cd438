package org.w3id.relata.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.query.Explanation.Piece;
import org.w3id.relata.rdf.EnglishFirst;

/** What a graph says about its nodes. */
record DescribedNodes(Graph graph) {
    /** The spans that a property gives, in the order of the text. */
    List<Piece> pieces(Node node, Node property) {
        List<Piece> pieces = new ArrayList<>();
        for (Node span : all(node, property)) {
            int start = 0;
            int end = 0;
            for (Node selector : all(span, OA.hasSelector.asNode())) {
                start +=
                        text(selector, OA.start.asNode()).map(Integer::parseInt).orElse(0);
                end += text(selector, OA.end.asNode()).map(Integer::parseInt).orElse(0);
            }
            pieces.add(new Piece(label(span), start, end));
        }
        pieces.sort(Comparator.comparingInt(Piece::start));
        return pieces;
    }

    /** The values of a property, sorted. */
    List<Node> all(Node node, Node property) {
        TreeSet<Node> values = new TreeSet<>(Comparator.comparing(Node::toString));
        graph.find(node, property, null).forEachRemaining(triple -> values.add(triple.getObject()));
        return List.copyOf(values);
    }

    Optional<Node> one(Node node, Node property) {
        return all(node, property).stream().findFirst();
    }

    /** The literal that a property gives, in English if there is one. */
    Optional<String> text(Node node, Node property) {
        return EnglishFirst.of(all(node, property)).map(Node::getLiteralLexicalForm);
    }

    /** What a node is called; the last part of its IRI where it has no label. */
    String label(Node node) {
        return text(node, RDFS.Nodes.label).orElseGet(() -> localName(node));
    }

    static String localName(Node node) {
        @Nullable String name = node.isURI() ? node.getURI().replaceFirst(".*/", "") : null;
        return name == null ? node.toString() : name;
    }
}
