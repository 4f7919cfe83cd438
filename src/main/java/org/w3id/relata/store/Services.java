package org.w3id.relata.store;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.VOID;
import org.w3id.relata.rdf.GraphBuilder;
import org.w3id.relata.rdf.Iris;
import org.w3id.relata.rdf.Literals;
import org.w3id.relata.text.Installation;

/**
 * Where the dataset is to be had, and what made it (DCAT 3, section 6.9; VoID, section 3).
 *
 * @param iris the names under the base of the data
 * @param whole the dataset
 */
record Services(Iris iris, Node whole) {
    private static final List<String> FORMATS = List.of("Turtle", "TriG", "N-Triples", "N-Quads", "JSON-LD", "RDF_XML");

    void describe(GraphBuilder graph) {
        Node maker = iris.id("software/relata");
        graph.about(maker)
                .a(Terms.SOFTWARE_AGENT)
                .a(FOAF.Agent.asNode())
                .label(Literals.line("Relata " + Installation.version()))
                .with(FOAF.homepage.asNode(), Terms.iri(iris.base()));
        Node publisher = iris.id("publisher/relata");
        graph.about(publisher)
                .a(FOAF.Agent.asNode())
                .label(Literals.line("Relata"))
                .with(FOAF.name.asNode(), Literals.text("Relata"))
                .with(FOAF.homepage.asNode(), Terms.iri(iris.base()));
        graph.about(whole)
                .with(DCTerms.publisher.asNode(), publisher)
                .with(DCTerms.creator.asNode(), maker)
                .with(FOAF.homepage.asNode(), Terms.iri(iris.base()))
                .with(DCAT.landingPage.asNode(), Terms.iri(iris.base()))
                .with(VOID.sparqlEndpoint.asNode(), at("sparql"))
                .withAll(
                        VOID.feature.asNode(),
                        FORMATS.stream()
                                .map(format -> Terms.iri("http://www.w3.org/ns/formats/" + format))
                                .toList());
        service(graph, "sparql", "SPARQL endpoint", "http://www.w3.org/TR/sparql11-protocol/")
                .with(Terms.ENDPOINT_DESCRIPTION, at("sparql"));
        service(graph, "queries", "Queries that are ready to be asked", "https://spec.openapis.org/oas/v3.1.0")
                .with(Terms.ENDPOINT_DESCRIPTION, at("openapi.json"));
        service(graph, "data", "Graph store, to read", "http://www.w3.org/TR/sparql11-http-rdf-update/");
    }

    private GraphBuilder.Subject service(GraphBuilder graph, String path, String title, String standard) {
        return graph.about(at(path))
                .a(Terms.DATA_SERVICE)
                .label(Literals.english(title))
                .with(DCTerms.title.asNode(), Literals.english(title))
                .with(DCTerms.conformsTo.asNode(), Terms.iri(standard))
                .with(Terms.ENDPOINT_URL, at(path))
                .with(Terms.SERVES_DATASET, whole);
    }

    private Node at(String path) {
        return Terms.iri(iris.base() + path);
    }
}
