package org.w3id.relata.rdf;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.util.NodeCmp;

/**
 * Which of several names is used: pages, messages and answers are in English, and the terms of the ontology have names in
 * other languages as well.
 */
public final class EnglishFirst {
    /** Of literals: English, then what is in no language, then the others. */
    public static final Comparator<Node> ORDER =
            Comparator.comparingInt(EnglishFirst::rank).thenComparing(NodeCmp::compareRDFTerms);

    private EnglishFirst() {}

    /** The literal to use of some nodes; empty where none is a literal. */
    public static Optional<Node> of(Collection<Node> nodes) {
        return nodes.stream().filter(Node::isLiteral).min(ORDER);
    }

    /** The same nodes without those in other languages, where there are any in English. */
    public static List<Node> alone(List<Node> nodes) {
        return nodes.stream().noneMatch(EnglishFirst::isEnglish)
                ? nodes
                : nodes.stream().filter(node -> rank(node) < 2).toList();
    }

    /** Whether it is a literal that is said to be in English. */
    public static boolean isEnglish(Node node) {
        String language = language(node);
        return language.equals("en") || language.startsWith("en-");
    }

    /** The language tag of a literal in lower case; empty where it has none. */
    public static String language(Node node) {
        return node.isLiteral() ? node.getLiteralLanguage().toLowerCase(Locale.ROOT) : "";
    }

    private static int rank(Node node) {
        if (isEnglish(node)) {
            return 0;
        }
        return language(node).isEmpty() ? 1 : 2;
    }
}
