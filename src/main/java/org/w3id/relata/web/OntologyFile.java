package org.w3id.relata.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.G;
import org.apache.jena.vocabulary.OWL2;
import org.w3id.relata.check.owl.OwlXml;
import org.w3id.relata.rdf.Namespaces;
import org.w3id.relata.rdf.OntologyGraph;

/**
 * An ontology, or a version of one, as a file.
 *
 * @param path what it is found by, below the server's address: {@code ontology} or {@code ontology/1.0.0}
 * @param file in Turtle
 * @param latest whether this is not an earlier version
 * @param graph what it says
 */
record OntologyFile(String path, Path file, boolean latest, Graph graph) {
    /** Reads the file of today, which does not change as long as the server runs. */
    static OntologyFile latest(String path, Path file) {
        return new OntologyFile(path, file, true, OntologyGraph.read(file).graph());
    }

    /** The IRI of the version that is in the file; empty where it says none. */
    Optional<String> versionIri() {
        return ontology(graph)
                .flatMap(ontology -> Optional.ofNullable(G.getZeroOrOneSP(graph, ontology, OWL2.versionIRI.asNode())))
                .map(Node::getURI);
    }

    /** The IRI of the ontology that the file is a version of. */
    String iri() {
        return ontology(graph).map(Node::getURI).orElse(Namespaces.ONTOLOGY);
    }

    /** The whole of it; in Turtle as it was written, with its remarks. */
    byte[] written(OntologyFormat format, Exchange exchange) {
        return switch (format) {
            case TURTLE -> text();
            case OWL_XML -> OwlXml.of(graph);
            case RDF_XML -> triples(RdfFormat.RDF_XML, exchange);
            case JSON_LD -> triples(RdfFormat.JSON_LD, exchange);
            case N_TRIPLES -> triples(RdfFormat.N_TRIPLES, exchange);
        };
    }

    private byte[] triples(RdfFormat format, Exchange exchange) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        List<Quad> quads = graph.stream()
                .map(triple -> Quad.create(Quad.defaultGraphIRI, triple))
                .toList();
        exchange.body(Offer.of(format.mediaType(), format)).writeFew(quads, body);
        return body.toByteArray();
    }

    private byte[] text() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Node> ontology(Graph graph) {
        return G.nodesOfTypeAsList(graph, OWL2.Ontology.asNode()).stream().findFirst();
    }
}
