package org.w3id.relata.check.diff;

import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.system.G;
import org.apache.jena.vocabulary.OWL2;

/**
 * One of two ontologies that are compared.
 *
 * @param name how it was asked for: a version, a file or {@code current}
 * @param file where it stands
 * @param graph its triples; not to be changed
 */
public record OntologyVersion(String name, Path file, Graph graph) {
    /** The number that it gives itself as {@code owl:versionInfo}; empty where it gives none. */
    public String number() {
        return graph.stream(Node.ANY, OWL2.versionInfo.asNode(), Node.ANY)
                .map(triple -> triple.getObject())
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .sorted()
                .findFirst()
                .orElse("");
    }

    /** How reports call it. */
    public String title() {
        String number = number();
        return number.isEmpty() || number.equals(name) ? name : name + " (" + number + ")";
    }

    /** Whether it says what an ontology is at all. */
    boolean isOntology() {
        return G.contains(graph, Node.ANY, Node.ANY, OWL2.Ontology.asNode());
    }
}
