package org.w3id.relata.query.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.relata.rdf.Vocabulary;

/**
 * Reads a graph node by node.
 *
 * @param start what the IRIs of entities begin with
 */
record EntityWords(Graph graph, String start) {
    static final Node LABEL = RDFS.label.asNode();

    /** The literal values of properties, each once, those of the first property first, else in the order of the alphabet. */
    List<String> of(Node subject, Node... properties) {
        Set<String> words = new LinkedHashSet<>();
        for (Node property : properties) {
            objects(subject, property).stream()
                    .filter(Node::isLiteral)
                    .map(Node::getLiteralLexicalForm)
                    .filter(word -> !word.isBlank())
                    .sorted()
                    .forEach(words::add);
        }
        return new ArrayList<>(words);
    }

    List<Node> objects(Node subject, Node property) {
        return graph.find(subject, property, Node.ANY)
                .mapWith(Triple::getObject)
                .toList();
    }

    List<Node> ofType(Node type) {
        return graph.find(Node.ANY, RDF.type.asNode(), type)
                .mapWith(Triple::getSubject)
                .toList();
    }

    /** Whether it is not only described. */
    boolean isSpecific(Node entity) {
        return !graph.contains(entity, RDF.type.asNode(), Vocabulary.NON_SPECIFIC);
    }

    /** The path below {@code id/}; of what is not there, the whole IRI. */
    String id(Node entity) {
        String iri = entity.toString();
        return iri.startsWith(start) ? iri.substring(start.length()) : iri;
    }
}
