package org.w3id.relata.check;

import java.io.StringWriter;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL2;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.formats.TurtleDocumentFormat;
import org.semanticweb.owlapi.io.StringDocumentSource;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLAxiom;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;

/**
 * The axioms that a graph states, by the mapping of OWL 2 to RDF graphs.
 *
 * <p>Nothing is fetched: imports are left out. So are triple terms, which OWL does not know.
 */
public final class OwlAxioms {
    private OwlAxioms() {}

    /**
     * Reads a graph as an ontology, in a manager of its own.
     *
     * @throws OWLOntologyCreationException if it is not one
     */
    public static OWLOntology of(Graph graph) throws OWLOntologyCreationException {
        Graph plain = GraphFactory.createDefaultGraph();
        graph.stream().filter(OwlAxioms::isPlain).forEach(plain::add);
        StringWriter triples = new StringWriter();
        RDFDataMgr.write(triples, plain, RDFFormat.NTRIPLES_UTF8); // which is Turtle too
        return OWLManager.createOWLOntologyManager()
                .loadOntologyFromOntologyDocument(new StringDocumentSource(
                        triples.toString(), IRI.create("urn:relata:ontology"), new TurtleDocumentFormat(), null));
    }

    /** An ontology of its own that says this. */
    public static OWLOntology ontology(Stream<OWLAxiom> axioms) {
        try {
            return OWLManager.createOWLOntologyManager().createOntology(axioms);
        } catch (OWLOntologyCreationException e) {
            throw new IllegalStateException(e); // nothing is read, and the manager knows no other
        }
    }

    private static boolean isPlain(Triple triple) {
        return !triple.getObject().isTripleTerm() && !triple.getPredicate().equals(OWL2.imports.asNode());
    }
}
