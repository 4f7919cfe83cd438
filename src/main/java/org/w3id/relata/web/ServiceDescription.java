package org.w3id.relata.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/**
 * What the endpoint says of itself (SPARQL 1.1 Service Description).
 *
 * @param base what the IRIs of things begin with
 */
record ServiceDescription(String base) {
    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";

    List<Quad> quads() {
        Node service = NodeFactory.createURI(base + "sparql");
        List<Quad> quads = new ArrayList<>();
        quads.add(quad(service, StandardTerms.TYPE, SD + "Service"));
        quads.add(quad(service, sd("endpoint"), service.getURI()));
        quads.add(quad(service, sd("supportedLanguage"), SD + "SPARQL11Query"));
        quads.add(quad(service, sd("feature"), SD + "UnionDefaultGraph"));
        Stream.of(
                        "SPARQL_Results_JSON",
                        "SPARQL_Results_XML",
                        "SPARQL_Results_CSV",
                        "SPARQL_Results_TSV",
                        "Turtle",
                        "TriG",
                        "N-Triples",
                        "N-Quads",
                        "JSON-LD",
                        "RDF_XML")
                .forEach(format -> quads.add(quad(service, sd("resultFormat"), FORMATS + format)));
        return quads;
    }

    private static Node sd(String localName) {
        return NodeFactory.createURI(SD + localName);
    }

    private static Quad quad(Node subject, Node predicate, String object) {
        return Quad.create(Quad.defaultGraphIRI, subject, predicate, NodeFactory.createURI(object));
    }
}
