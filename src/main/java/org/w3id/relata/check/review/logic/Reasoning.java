package org.w3id.relata.check.review.logic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.owlapi.model.AxiomType;
import org.semanticweb.owlapi.model.OWLAxiom;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.parameters.Imports;
import org.semanticweb.owlapi.reasoner.OWLReasoner;
import org.w3id.relata.check.OwlAxioms;

/** Questions to HermiT, and why it answers as it does. */
final class Reasoning {
    private Reasoning() {}

    static boolean isConsistent(Set<OWLAxiom> axioms) {
        OWLReasoner reasoner = new ReasonerFactory().createReasoner(OwlAxioms.ontology(axioms.stream()));
        try {
            return reasoner.isConsistent();
        } finally {
            reasoner.dispose();
        }
    }

    /** What of an ontology a reasoner looks at. */
    static Set<OWLAxiom> logical(OWLOntology ontology) {
        Set<OWLAxiom> axioms = new HashSet<>(ontology.getLogicalAxioms(Imports.EXCLUDED));
        ontology.axioms(AxiomType.DECLARATION).forEach(axioms::add);
        return axioms;
    }

    /**
     * Axioms of which none can be left out for something still to follow; one such set where there are several.
     *
     * <p>Axioms are taken away in halves as long as it still follows, and then one by one: for a set of few among many, some
     * dozens of questions instead of one for each axiom.
     *
     * @param axioms from which it follows
     * @param follows whether it follows from fewer
     */
    static Set<OWLAxiom> justification(Set<OWLAxiom> axioms, Predicate<Set<OWLAxiom>> follows) {
        List<OWLAxiom> left = axioms.stream()
                .filter(axiom -> axiom.getAxiomType() != AxiomType.DECLARATION)
                .sorted()
                .collect(Collectors.toCollection(ArrayList::new));
        for (int size = Math.max(1, left.size() / 2); ; size = Math.max(1, size / 2)) {
            for (int start = 0; start < left.size(); ) {
                List<OWLAxiom> fewer = new ArrayList<>(left.subList(0, start));
                fewer.addAll(left.subList(Math.min(start + size, left.size()), left.size()));
                if (follows.test(new HashSet<>(fewer))) {
                    left = fewer;
                } else {
                    start += size;
                }
            }
            if (size == 1) {
                return new HashSet<>(left);
            }
        }
    }
}
