package org.w3id.relata.check.review;

import org.apache.jena.graph.Graph;
import org.jspecify.annotations.Nullable;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;
import org.w3id.relata.check.Lazily;
import org.w3id.relata.check.OwlAxioms;

/** What an ontology says in OWL. */
public final class Axioms {
    private final @Nullable OWLOntology ontology;
    private final String failure;
    private final Lazily<Boolean> inDl;

    private Axioms(@Nullable OWLOntology ontology, String failure) {
        this.ontology = ontology;
        this.failure = failure;
        this.inDl = new Lazily<>(() ->
                ontology != null && new OWL2DLProfile().checkOntology(ontology).isInProfile());
    }

    static Axioms of(Graph graph) {
        try {
            return new Axioms(OwlAxioms.of(graph), "");
        } catch (OWLOntologyCreationException e) {
            return new Axioms(null, "it is not OWL: " + e.getMessage());
        }
    }

    /** Null where the file is not OWL; {@link #failure} says why. */
    public @Nullable OWLOntology ontology() {
        return ontology;
    }

    public String failure() {
        return failure;
    }

    /** Whether a reasoner for OWL 2 DL can be trusted with it. */
    public boolean isInDl() {
        return inDl.get();
    }
}
