package org.w3id.relata.check.review;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** The words that an ontology has for a term. */
public final class Words {
    private static final Node IAO_DEFINITION = NodeFactory.createURI("http://purl.obolibrary.org/obo/IAO_0000115");
    private static final List<Node> DEFINITIONS = List.of(SKOS.definition.asNode(), IAO_DEFINITION, RDFS.Nodes.comment);
    private static final int SHOWN = 160;

    private Words() {}

    /** A node for people: an IRI, or the words of a literal, cut where they are many. */
    public static String of(Node node) {
        String words = node.isURI() ? node.getURI() : node.isLiteral() ? node.getLiteralLexicalForm() : "" + node;
        return words.codePointCount(0, words.length()) <= SHOWN
                ? words
                : words.substring(0, words.offsetByCodePoints(0, SHOWN)) + "…";
    }

    /** One value of a property, the same in each run. */
    public static Optional<Node> first(Graph graph, Node subject, Node property) {
        return graph.find(subject, property, Node.ANY).toList().stream()
                .map(Triple::getObject)
                .min(Comparator.comparing(Node::toString));
    }

    /** The English label, or one without language. */
    public static Optional<String> label(Graph graph, Node term) {
        return english(graph, term, RDFS.Nodes.label).findFirst();
    }

    /** The English definition, or one without language: of SKOS, of OBO, or else the comment. */
    public static Optional<String> definition(Graph graph, Node term) {
        return DEFINITIONS.stream()
                .flatMap(property -> english(graph, term, property))
                .findFirst();
    }

    /** The English values of a property, and those without language, sorted. */
    public static Stream<String> english(Graph graph, Node term, Node property) {
        return graph.find(term, property, Node.ANY).toList().stream()
                .map(Triple::getObject)
                .filter(Node::isLiteral)
                .filter(value -> value.getLiteralLanguage().isEmpty()
                        || value.getLiteralLanguage().matches("(?i)en(-.*)?"))
                .map(Node::getLiteralLexicalForm)
                .sorted();
    }
}
