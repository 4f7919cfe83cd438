package org.w3id.relata.check.review.logic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;
import org.semanticweb.owlapi.model.HasIRI;
import org.semanticweb.owlapi.model.OWLAxiom;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;
import org.semanticweb.owlapi.profiles.OWL2ELProfile;
import org.semanticweb.owlapi.profiles.OWL2QLProfile;
import org.semanticweb.owlapi.profiles.OWL2RLProfile;
import org.semanticweb.owlapi.profiles.OWLProfile;
import org.semanticweb.owlapi.profiles.OWLProfileViolation;
import org.w3id.relata.check.review.AutomatedCheck;
import org.w3id.relata.check.review.Observation;
import org.w3id.relata.check.review.Outcome;
import org.w3id.relata.check.review.ReviewedOntology;

/**
 * Whether an ontology stays within a profile of OWL 2; one observation for each term, with the axioms about it that do not.
 *
 * @param id of the check
 * @param profile what it is held against
 * @param name what people call the profile
 */
record ProfileCheck(String id, OWLProfile profile, String name) implements AutomatedCheck {
    static List<AutomatedCheck> all() {
        return List.of(
                new ProfileCheck("owl-dl", new OWL2DLProfile(), "OWL 2 DL"),
                new ProfileCheck("owl-el", new OWL2ELProfile(), "OWL 2 EL"),
                new ProfileCheck("owl-ql", new OWL2QLProfile(), "OWL 2 QL"),
                new ProfileCheck("owl-rl", new OWL2RLProfile(), "OWL 2 RL"));
    }

    @Override
    public Outcome run(ReviewedOntology reviewed) {
        OWLOntology ontology = reviewed.axioms().ontology();
        if (ontology == null) {
            return Outcome.notRun(reviewed.axioms().failure());
        }
        Map<String, Set<String>> broken = new TreeMap<>();
        Manchester manchester = new Manchester();
        for (OWLProfileViolation violation : profile.checkOntology(ontology).getViolations()) {
            OWLAxiom axiom = violation.getAxiom();
            String words = axiom == null
                    ? violation.toString().replaceFirst(" in OntologyID.*", "")
                    : manchester.axiom(axiom.getAxiomWithoutAnnotations()) + " (" + kind(violation) + ")";
            broken.computeIfAbsent(subject(axiom, reviewed), any -> new TreeSet<>())
                    .add(words);
        }
        List<Observation> observations = new ArrayList<>();
        broken.forEach((iri, axioms) -> observations.add(Observation.of(
                NodeFactory.createURI(iri), "It is outside " + name + ": " + String.join("; ", axioms))));
        return Outcome.ran(observations);
    }

    /** {@code UseOfIllegalClassExpression}, in words. */
    private static String kind(OWLProfileViolation violation) {
        return violation
                .getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT);
    }

    private static String subject(@Nullable OWLAxiom axiom, ReviewedOntology reviewed) {
        Node ontology = reviewed.own().ontology();
        return axiom == null
                ? ontology.getURI()
                : axiom.signature()
                        .filter(entity -> !entity.isBuiltIn())
                        .map(HasIRI::getIRI)
                        .map(Object::toString)
                        .filter(iri -> iri.startsWith(reviewed.own().namespace()))
                        .min(Comparator.naturalOrder())
                        .orElse(ontology.getURI());
    }
}
