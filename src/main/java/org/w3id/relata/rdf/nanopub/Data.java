package org.w3id.relata.rdf.nanopub;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.relata.rdf.EnglishFirst;

/**
 * What is known, asked property by property. Values that a nanopublication cannot hold are passed over: blank nodes,
 * triple terms, and IRIs that are none of the web.
 */
record Data(Graph graph) {
    private static final Pattern WEB = Pattern.compile("https?://[^\\s<>\"{}|\\\\^`]+");

    /** The values of a property, sorted; of the names of a term only those that are not in another language than English. */
    List<Node> values(Node thing, Node property) {
        try (Stream<Triple> triples = graph.stream(thing, property, Node.ANY)) {
            List<Node> values = triples.map(Triple::getObject)
                    .filter(Data::canBeHeld)
                    .sorted(NodeCmp::compareRDFTerms)
                    .toList();
            return property.equals(RDFS.Nodes.label) ? EnglishFirst.alone(values) : values;
        }
    }

    /** The first of the values of a property. */
    Optional<Node> value(Node thing, Node property) {
        return values(thing, property).stream().findFirst();
    }

    /** The words of the first value of a property that is a literal. */
    Optional<String> text(Node thing, Node property) {
        return values(thing, property).stream()
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .findFirst();
    }

    /** What a thing is called; its IRI where it has no label. */
    String label(Node thing) {
        return text(thing, RDFS.Nodes.label).orElseGet(thing::toString);
    }

    private static boolean canBeHeld(Node value) {
        return value.isLiteral()
                ? value.getLiteralBaseDirection() == null
                : value.isURI() && WEB.matcher(value.getURI()).matches();
    }
}
