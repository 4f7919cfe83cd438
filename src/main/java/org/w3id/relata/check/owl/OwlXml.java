package org.w3id.relata.check.owl;

import java.io.ByteArrayOutputStream;
import org.apache.jena.graph.Graph;
import org.semanticweb.owlapi.formats.OWLXMLDocumentFormat;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.model.OWLOntologyStorageException;
import org.w3id.relata.check.OwlAxioms;

/** Writes an ontology as OWL 2 XML (OWL/XML), which editors of ontologies read without going by way of triples. */
public final class OwlXml {
    /** The media type that OWL 2 XML Serialization registers. */
    public static final String MEDIA_TYPE = "application/owl+xml";

    private OwlXml() {}

    /**
     * A document in UTF-8.
     *
     * @param graph the ontology
     * @throws IllegalArgumentException where it is none
     */
    public static byte[] of(Graph graph) {
        try {
            OWLOntology ontology = OwlAxioms.of(graph);
            OWLXMLDocumentFormat format = new OWLXMLDocumentFormat();
            graph.getPrefixMapping().getNsPrefixMap().forEach((prefix, iri) -> format.setPrefix(prefix + ":", iri));
            ByteArrayOutputStream document = new ByteArrayOutputStream();
            ontology.saveOntology(format, document);
            return document.toByteArray();
        } catch (OWLOntologyCreationException | OWLOntologyStorageException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
