package org.w3id.relata.check;

import java.io.StringWriter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL2;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.formats.TurtleDocumentFormat;
import org.semanticweb.owlapi.io.StringDocumentSource;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;
import org.semanticweb.owlapi.profiles.OWLProfileViolation;
import org.semanticweb.owlapi.reasoner.OWLReasoner;

/**
 * Holds an ontology against OWL 2 DL and lets HermiT say whether it is consistent and all its classes and properties
 * can have members.
 *
 * <p>Nothing is fetched: imports are left out before the reasoner sees the ontology. So are triple terms, which OWL
 * does not know.
 */
final class OwlCheck {
    private final String file;
    private final Findings findings;

    OwlCheck(String file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    void check(Graph ontology) {
        try {
            OWLOntology loaded = load(ontology);
            boolean inProfile = true;
            for (OWLProfileViolation violation :
                    new OWL2DLProfile().checkOntology(loaded).getViolations()) {
                inProfile = false;
                findings.error(
                        file,
                        null,
                        "owl-2-dl",
                        violation.toString().replaceFirst(" in OntologyID.*", ""),
                        "Stay within OWL 2 DL");
            }
            if (inProfile) {
                reason(loaded);
            }
        } catch (OWLOntologyCreationException e) {
            findings.error(file, null, "owl-2-dl", "it is not OWL: " + e.getMessage(), "Correct the axioms it names");
        }
    }

    private static OWLOntology load(Graph ontology) throws OWLOntologyCreationException {
        Graph plain = GraphFactory.createDefaultGraph();
        ontology.stream().filter(OwlCheck::isPlain).forEach(plain::add);
        StringWriter triples = new StringWriter();
        RDFDataMgr.write(triples, plain, RDFFormat.NTRIPLES_UTF8); // which is Turtle too
        return OWLManager.createOWLOntologyManager()
                .loadOntologyFromOntologyDocument(new StringDocumentSource(
                        triples.toString(), IRI.create("urn:relata:ontology"), new TurtleDocumentFormat(), null));
    }

    private static boolean isPlain(Triple triple) {
        return !triple.getObject().isTripleTerm() && !triple.getPredicate().equals(OWL2.imports.asNode());
    }

    private void reason(OWLOntology ontology) {
        OWLReasoner reasoner = new ReasonerFactory().createReasoner(ontology);
        try {
            if (!reasoner.isConsistent()) {
                findings.error(
                        file, null, "inconsistent", "nothing can be as it says", "Take back the axiom added last");
                return;
            }
            reasoner.getUnsatisfiableClasses().getEntitiesMinusBottom().forEach(type -> empty(type.getIRI()));
            reasoner.getBottomObjectPropertyNode()
                    .getEntitiesMinusBottom()
                    .forEach(property -> empty(property.getNamedProperty().getIRI()));
        } finally {
            reasoner.dispose();
        }
    }

    private void empty(IRI term) {
        findings.error(
                file,
                term.toString(),
                "unsatisfiable",
                "nothing can belong to it",
                "Look for superclasses, domains or ranges of it that are disjoint");
    }
}
