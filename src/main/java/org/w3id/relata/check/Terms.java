package org.w3id.relata.check;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The few terms that the checks themselves know; everything else they read from the ontology. */
final class Terms {
    static final String ONTOLOGY = "https://w3id.org/relata/ontology/";
    static final Node RELATION_CLASS = term("Relation");
    static final Node SUBJECT = term("subject");
    static final Node RELATION = term("relation");
    static final Node OBJECT = term("object");
    static final Node REMEDY = term("remedy");
    private static final int SHOWN = 120;

    private Terms() {}

    static Node term(String name) {
        return NodeFactory.createURI(ONTOLOGY + name);
    }

    /** A node for people: an IRI, or the words of a literal, cut where they are many. */
    static String display(Node node) {
        String words = node.isURI() ? node.getURI() : node.isLiteral() ? node.getLiteralLexicalForm() : "" + node;
        return words.codePointCount(0, words.length()) <= SHOWN
                ? words
                : words.substring(0, words.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
