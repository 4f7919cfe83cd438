package org.w3id.relata.check.review.logic;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.model.OWLAxiom;
import org.semanticweb.owlapi.model.OWLClassExpression;
import org.semanticweb.owlapi.model.OWLDataFactory;
import org.semanticweb.owlapi.model.OWLEntity;
import org.semanticweb.owlapi.model.OWLObjectPropertyExpression;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.reasoner.OWLReasoner;
import org.w3id.relata.check.OwlAxioms;
import org.w3id.relata.check.review.AutomatedCheck;
import org.w3id.relata.check.review.Observation;
import org.w3id.relata.check.review.Outcome;
import org.w3id.relata.check.review.ReviewedOntology;

/** Whether every class can have members, or every property values; with the axioms that forbid it. */
record UnsatisfiableCheck(String id, boolean properties) implements AutomatedCheck {
    private static final OWLDataFactory FACTORY = OWLManager.getOWLDataFactory();

    static List<AutomatedCheck> all() {
        return List.of(
                new UnsatisfiableCheck("owl-unsatisfiable-class", false),
                new UnsatisfiableCheck("owl-unsatisfiable-property", true));
    }

    @Override
    public Outcome run(ReviewedOntology reviewed) {
        if (!reviewed.axioms().isInDl()) {
            return Outcome.notRun("the ontology is not in OWL 2 DL");
        }
        OWLOntology ontology = reviewed.axioms().ontology();
        Set<OWLAxiom> axioms = Reasoning.logical(ontology);
        OWLReasoner reasoner = new ReasonerFactory().createReasoner(ontology);
        List<Observation> observations = new ArrayList<>();
        try {
            if (!reasoner.isConsistent()) {
                return Outcome.notRun("the ontology is inconsistent");
            }
            empty(reasoner).sorted().forEach(entity -> observations.add(observation(entity, axioms)));
        } finally {
            reasoner.dispose();
        }
        return Outcome.ran(observations);
    }

    private Stream<? extends OWLEntity> empty(OWLReasoner reasoner) {
        return properties
                ? Stream.concat(
                        reasoner.getBottomObjectPropertyNode()
                                .entities()
                                .map(OWLObjectPropertyExpression::getNamedProperty)
                                .filter(property -> !property.isBuiltIn())
                                .distinct(),
                        reasoner.getBottomDataPropertyNode().entities().filter(property -> !property.isBuiltIn()))
                : reasoner.getUnsatisfiableClasses().entities().filter(type -> !type.isBottomEntity());
    }

    private static Observation observation(OWLEntity entity, Set<OWLAxiom> axioms) {
        OWLClassExpression member = entity.isOWLClass()
                ? entity.asOWLClass()
                : entity.isOWLObjectProperty()
                        ? FACTORY.getOWLObjectSomeValuesFrom(entity.asOWLObjectProperty(), FACTORY.getOWLThing())
                        : FACTORY.getOWLDataSomeValuesFrom(entity.asOWLDataProperty(), FACTORY.getTopDatatype());
        Set<OWLAxiom> why = Reasoning.justification(axioms, fewer -> isEmpty(member, fewer));
        return Observation.of(
                NodeFactory.createURI(entity.getIRI().toString()),
                (entity.isOWLClass() ? "Nothing can be one" : "Nothing can have a value for it") + ", because: "
                        + new Manchester().words(why));
    }

    private static boolean isEmpty(OWLClassExpression member, Set<OWLAxiom> axioms) {
        OWLReasoner reasoner = new ReasonerFactory().createReasoner(OwlAxioms.ontology(axioms.stream()));
        try {
            return !reasoner.isSatisfiable(member);
        } finally {
            reasoner.dispose();
        }
    }
}
