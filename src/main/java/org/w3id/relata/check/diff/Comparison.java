package org.w3id.relata.check.diff;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.semanticweb.owlapi.model.OWLAxiom;
import org.semanticweb.owlapi.model.OWLClass;
import org.semanticweb.owlapi.model.OWLClassExpression;
import org.semanticweb.owlapi.model.OWLDataPropertyRangeAxiom;
import org.semanticweb.owlapi.model.OWLDataRange;
import org.semanticweb.owlapi.model.OWLEquivalentClassesAxiom;
import org.semanticweb.owlapi.model.OWLObjectPropertyRangeAxiom;
import org.semanticweb.owlapi.model.OWLPropertyDomainAxiom;
import org.semanticweb.owlapi.model.OWLSubClassOfAxiom;

/** Asks the reasoner what the difference between two versions amounts to. */
final class Comparison {
    private final Entailments before;
    private final Entailments after;
    private final Collection<OWLClass> classes;

    /** @param classes those that the later version has */
    Comparison(Entailments before, Entailments after, Collection<OWLClass> classes) {
        this.before = before;
        this.after = after;
        this.classes = List.copyOf(classes);
    }

    /** How what belongs to something changes. */
    enum Extent {
        SAME("is put otherwise", Impact.PATCH, "it says the same"),
        WIDER("widens", Impact.MINOR, "what was valid still is"),
        NARROWER("narrows", Impact.MAJOR, "data that was valid may no longer be"),
        OTHER("changes", Impact.MAJOR, "data that was valid may no longer be");

        private final String verb;
        private final Impact impact;
        private final String reason;

        Extent(String verb, Impact impact, String reason) {
            this.verb = verb;
            this.impact = impact;
            this.reason = reason;
        }

        String verb() {
            return verb;
        }

        Impact impact() {
            return impact;
        }

        String reason() {
            return reason;
        }
    }

    boolean followedAlready(Statement added) {
        return before.entails(added.axiom());
    }

    boolean stillFollows(Statement removed) {
        return after.entails(removed.axiom());
    }

    /** Whether a new superclass excludes nothing that was not excluded for the subclass before. */
    boolean isHarmless(Statement added) {
        OWLSubClassOfAxiom axiom = (OWLSubClassOfAxiom) added.axiom();
        // What cannot be reasoned with shows no harm, and so it is not shown to be harmless either.
        return before.canReason()
                && after.canReason()
                && classes.stream()
                        .allMatch(other -> !excludes(after, axiom.getSuperClass(), other)
                                || excludes(before, axiom.getSubClass(), other));
    }

    private static boolean excludes(Entailments version, OWLClassExpression type, OWLClass other) {
        return version.entails(Expressions.disjoint(type, other));
    }

    /** @param old at least one statement, all of one sort, term and key; {@code now} likewise */
    Extent extent(List<Statement> old, List<Statement> now) {
        Optional<OWLClassExpression> from = expression(old);
        Optional<OWLClassExpression> to = expression(now);
        if (from.isEmpty() || to.isEmpty()) {
            return Extent.OTHER;
        }
        OWLAxiom widens = Expressions.subClassOf(from.get(), to.get());
        OWLAxiom narrows = Expressions.subClassOf(to.get(), from.get());
        boolean wider = before.entails(widens) && after.entails(widens);
        boolean narrower = before.entails(narrows) && after.entails(narrows);
        return wider ? narrower ? Extent.SAME : Extent.WIDER : narrower ? Extent.NARROWER : Extent.OTHER;
    }

    /** What they say together; none for values, which are not wider or narrower. */
    private static Optional<OWLClassExpression> expression(List<Statement> statements) {
        List<OWLAxiom> axioms = statements.stream().map(Statement::axiom).toList();
        List<OWLDataRange> ranges = axioms.stream()
                .filter(OWLDataPropertyRangeAxiom.class::isInstance)
                .map(axiom -> ((OWLDataPropertyRangeAxiom) axiom).getRange())
                .toList();
        if (ranges.size() == axioms.size()) {
            return Optional.of(Expressions.withValueIn(ranges));
        }
        List<OWLClassExpression> classes = axioms.stream()
                .map(Comparison::classOf)
                .flatMap(Optional::stream)
                .toList();
        return classes.size() == axioms.size() ? Optional.of(Expressions.all(classes)) : Optional.empty();
    }

    private static Optional<OWLClassExpression> classOf(OWLAxiom axiom) {
        if (axiom instanceof OWLPropertyDomainAxiom<?> domain) {
            return Optional.of(domain.getDomain());
        }
        if (axiom instanceof OWLObjectPropertyRangeAxiom range) {
            return Optional.of(range.getRange());
        }
        return axiom instanceof OWLEquivalentClassesAxiom same
                ? same.operands().filter(OWLClassExpression::isAnonymous).findFirst()
                : Optional.empty();
    }
}
