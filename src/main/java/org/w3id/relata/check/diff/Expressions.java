package org.w3id.relata.check.diff;

import java.util.Collection;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.model.OWLAxiom;
import org.semanticweb.owlapi.model.OWLClassExpression;
import org.semanticweb.owlapi.model.OWLDataFactory;
import org.semanticweb.owlapi.model.OWLDataRange;
import org.semanticweb.owlapi.model.OWLIndividual;

/** Makes the expressions that are needed to compare what two versions say. */
final class Expressions {
    private Expressions() {}

    static OWLAxiom subClassOf(OWLClassExpression narrow, OWLClassExpression wide) {
        return factory().getOWLSubClassOfAxiom(narrow, wide);
    }

    static OWLAxiom disjoint(OWLClassExpression one, OWLClassExpression other) {
        return factory().getOWLDisjointClassesAxiom(one, other);
    }

    static OWLAxiom same(OWLClassExpression one, OWLClassExpression other) {
        return factory().getOWLEquivalentClassesAxiom(one, other);
    }

    static OWLAxiom different(OWLIndividual one, OWLIndividual other) {
        return factory().getOWLDifferentIndividualsAxiom(one, other);
    }

    /** What belongs to all of them; everything where there are none. */
    static OWLClassExpression all(Collection<OWLClassExpression> classes) {
        return classes.isEmpty() ? factory().getOWLThing() : factory().getOWLObjectIntersectionOf(classes.stream());
    }

    /** Things with a value in a range, by a property that no ontology has: one range is within another if these are. */
    static OWLClassExpression withValueIn(Collection<OWLDataRange> ranges) {
        OWLDataFactory factory = factory();
        return factory.getOWLDataSomeValuesFrom(
                factory.getOWLDataProperty("urn:relata:value"),
                ranges.size() == 1 ? ranges.iterator().next() : factory.getOWLDataIntersectionOf(ranges.stream()));
    }

    private static OWLDataFactory factory() {
        return OWLManager.getOWLDataFactory();
    }
}
