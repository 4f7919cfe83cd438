package org.w3id.relata.check.question;

import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.w3id.relata.rdf.Namespaces;

/** What IRIs are terms of the ontology: one name below its namespace, which the versions of it are not. */
final class OntologyTerm {
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]*");

    private OntologyTerm() {}

    static boolean isOne(String iri) {
        return iri.startsWith(Namespaces.ONTOLOGY)
                && NAME.matcher(iri.substring(Namespaces.ONTOLOGY.length())).matches();
    }

    static boolean isOne(Node node) {
        return node.isURI() && isOne(node.getURI());
    }

    static String localName(String iri) {
        return iri.substring(Namespaces.ONTOLOGY.length());
    }

    /** Whether an ontology says what kind of term it is. */
    static boolean isDeclared(String iri, Graph ontology) {
        return ontology.contains(Triple.create(NodeFactory.createURI(iri), RDF.Nodes.type, Node.ANY));
    }
}
