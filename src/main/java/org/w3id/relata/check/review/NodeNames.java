package org.w3id.relata.check.review;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.w3id.relata.rdf.ContentHash;

/**
 * The short names of nodes in ids of findings, the same in each run: the local name of an own term, {@code ontology} for the
 * ontology, the whole IRI of anything else; a blank node has the name of the term that it belongs to.
 */
record NodeNames(Graph graph, OwnTerms own) {
    private static final int DIGITS = 8;

    String of(Node node) {
        Node named = named(node);
        if (named.equals(own.ontology())) {
            return "ontology";
        }
        if (!named.isURI()) {
            return named.isLiteral() ? digest(named.getLiteralLexicalForm()) : "anonymous";
        }
        String iri = named.getURI();
        return iri.startsWith(own.namespace()) && iri.length() > own.namespace().length()
                ? iri.substring(own.namespace().length())
                : iri;
    }

    /** The node, or the named one that a blank node belongs to, if any. */
    Node named(Node node) {
        return node.isBlank() ? owner(node, new HashSet<>()).orElse(node) : node;
    }

    private Optional<Node> owner(Node blank, Set<Node> seen) {
        if (!seen.add(blank)) {
            return Optional.empty();
        }
        return graph.find(Node.ANY, Node.ANY, blank).toList().stream()
                .map(Triple::getSubject)
                .map(subject -> subject.isURI() ? Optional.of(subject) : owner(subject, seen))
                .flatMap(Optional::stream)
                .min(Comparator.comparing(Node::getURI));
    }

    /** A few digits that stand for words. */
    static String digest(String words) {
        return ContentHash.full(words).substring(0, DIGITS);
    }
}
