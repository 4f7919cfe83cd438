package org.w3id.relata.check.diff;

import org.jspecify.annotations.Nullable;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.owlapi.model.OWLAxiom;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;
import org.semanticweb.owlapi.reasoner.OWLReasoner;

/**
 * What follows from an ontology by HermiT, which begins to think when it is first asked. Nothing follows where the ontology is
 * not OWL 2 DL or contradicts itself.
 */
final class Entailments implements AutoCloseable {
    private final OWLOntology ontology;
    private @Nullable OWLReasoner reasoner;
    private boolean sound = true;

    Entailments(OWLOntology ontology) {
        this.ontology = ontology;
    }

    /** Whether it could be told what follows, as far as it was asked. */
    boolean isSound() {
        return sound;
    }

    /** Whether it can be told what follows: it is in OWL 2 DL and consistent. */
    boolean canReason() {
        reasoner();
        return sound;
    }

    boolean entails(OWLAxiom axiom) {
        OWLReasoner asked = reasoner();
        return sound && asked.isEntailmentCheckingSupported(axiom.getAxiomType()) && asked.isEntailed(axiom);
    }

    private OWLReasoner reasoner() {
        OWLReasoner made = reasoner;
        if (made == null) {
            made = new ReasonerFactory().createReasoner(ontology);
            sound = new OWL2DLProfile().checkOntology(ontology).isInProfile() && made.isConsistent();
            reasoner = made;
        }
        return made;
    }

    @Override
    public void close() {
        OWLReasoner made = reasoner;
        if (made != null) {
            made.dispose();
        }
    }
}
