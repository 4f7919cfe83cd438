package org.w3id.relata.check;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;
import org.semanticweb.owlapi.profiles.OWLProfileViolation;
import org.semanticweb.owlapi.reasoner.OWLReasoner;

/**
 * Holds an ontology against OWL 2 DL and lets HermiT say whether it is consistent and all its classes and properties
 * can have members, and whether no relation follows from its being claimed.
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
            OWLOntology loaded = OwlAxioms.of(ontology);
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

    private void reason(OWLOntology ontology) {
        OWLReasoner reasoner = new ReasonerFactory().createReasoner(ontology);
        try {
            if (!reasoner.isConsistent()) {
                findings.error(
                        file, null, "inconsistent", "nothing can be as it says", "Take back the axiom added last");
                return;
            }
            List<IRI> empty = Stream.concat(
                            reasoner.getUnsatisfiableClasses().getEntitiesMinusBottom().stream()
                                    .map(type -> type.getIRI()),
                            reasoner.getBottomObjectPropertyNode().getEntitiesMinusBottom().stream()
                                    .map(property -> property.getNamedProperty().getIRI()))
                    .toList();
            empty.forEach(this::empty);
            if (empty.isEmpty()) {
                NeverAsserted.onceClaimed(ontology).entailed().forEach(this::entailed);
            }
        } finally {
            reasoner.dispose();
        }
    }

    private void entailed(String relation) {
        findings.error(
                file,
                relation,
                "relation-entailed",
                "it follows to hold of something, although nobody does more than claim so",
                "Take back the axiom that leads to it from claims, propositions or entities");
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
