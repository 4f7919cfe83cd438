package org.w3id.relata.rdf;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;

/** Puts triples about one subject after the other into a graph. */
public final class GraphBuilder {
    private final Graph graph;

    /** @param graph what the triples are put into */
    public GraphBuilder(Graph graph) {
        this.graph = graph;
    }

    /** Begins, or goes on, with a subject. */
    public Subject about(Node subject) {
        return new Subject(subject);
    }

    /** A subject whose triples are being put in. */
    public final class Subject {
        private final Node node;

        private Subject(Node node) {
            this.node = node;
        }

        public Node node() {
            return node;
        }

        public Subject a(Node type) {
            return with(RDF.Nodes.type, type);
        }

        public Subject label(Node label) {
            return with(RDFS.Nodes.label, label);
        }

        /** A triple; none where there is no value. */
        public Subject with(Node predicate, @Nullable Node value) {
            if (value != null) {
                graph.add(node, predicate, value);
            }
            return this;
        }

        public Subject withAll(Node predicate, Iterable<Node> values) {
            values.forEach(value -> with(predicate, value));
            return this;
        }
    }
}
