package org.w3id.relata.check.review.logic;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.w3id.relata.check.review.OwnTerms;

/**
 * A part of data that a reasoner can hold: of each class of the ontology some individuals, with everything reachable from
 * them, up to a number of triples. The same data give the same sample.
 */
final class DataSample {
    private static final int OF_EACH_CLASS = 8;
    private static final int TRIPLES = 3_000;

    private DataSample() {}

    static Graph of(DatasetGraph data, OwnTerms own) {
        Graph sample = GraphFactory.createDefaultGraph();
        for (Node type : own.of(OwnTerms.Kind.CLASS)) {
            List<Node> individuals = data.stream(Node.ANY, Node.ANY, RDF.Nodes.type, type)
                    .map(Quad::getSubject)
                    .filter(Node::isURI)
                    .distinct()
                    .sorted(Comparator.comparing(Node::getURI))
                    .limit(OF_EACH_CLASS)
                    .toList();
            individuals.forEach(individual -> follow(individual, data, sample));
        }
        return sample;
    }

    private static void follow(Node start, DatasetGraph data, Graph sample) {
        Deque<Node> open = new ArrayDeque<>(List.of(start));
        Set<Node> seen = new HashSet<>();
        while (!open.isEmpty() && sample.size() < TRIPLES) {
            Node node = open.remove();
            if (seen.add(node)) {
                data.stream(Node.ANY, node, Node.ANY, Node.ANY)
                        .map(Quad::asTriple)
                        .filter(triple -> !triple.getObject().isTripleTerm())
                        .sorted(Comparator.comparing(Triple::toString))
                        .forEach(triple -> {
                            sample.add(triple);
                            if (!triple.getObject().isLiteral()
                                    && !triple.getPredicate().equals(RDF.Nodes.type)) {
                                open.add(triple.getObject());
                            }
                        });
            }
        }
    }
}
