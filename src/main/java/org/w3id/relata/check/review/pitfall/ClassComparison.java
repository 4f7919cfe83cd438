package org.w3id.relata.check.review.pitfall;

import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.owlapi.model.OWLClassExpression;
import org.semanticweb.owlapi.model.OWLDataFactory;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.reasoner.OWLReasoner;

/**
 * Whether classes of an ontology are the same, or have members in common.
 *
 * <p>Expressions that are written alike are the same without a thought; only for others is the reasoner asked, where the
 * ontology is OWL 2 DL and consistent. Where it is not, what is written decides.
 */
final class ClassComparison implements AutoCloseable {
    private final OWLOntology ontology;
    private final BooleanSupplier inDl;
    private boolean prepared;
    private @Nullable OWLReasoner reasoner;

    /** @param inDl whether a reasoner can be trusted with it; asked only where one is needed */
    ClassComparison(OWLOntology ontology, BooleanSupplier inDl) {
        this.ontology = ontology;
        this.inDl = inDl;
    }

    /** Whether what belongs to all of the one set is what belongs to all of the other. */
    boolean same(Set<OWLClassExpression> one, Set<OWLClassExpression> other) {
        if (one.equals(other)) {
            return true;
        }
        OWLClassExpression all = all(one);
        OWLClassExpression others = all(other);
        return includes(all, others) && includes(others, all);
    }

    /**
     * Whether the two are about the same kind of things at least in part: one of the classes that the one side is a union
     * of includes one of the other side's, or is included in it.
     */
    boolean overlap(Set<OWLClassExpression> one, Set<OWLClassExpression> other) {
        return parts(one).anyMatch(part -> parts(other)
                .anyMatch(another -> part.equals(another) || includes(part, another) || includes(another, part)));
    }

    private Stream<OWLClassExpression> parts(Set<OWLClassExpression> classes) {
        return all(classes).asDisjunctSet().stream();
    }

    private OWLClassExpression all(Set<OWLClassExpression> classes) {
        return classes.size() == 1 ? classes.iterator().next() : factory().getOWLObjectIntersectionOf(classes.stream());
    }

    private boolean includes(OWLClassExpression wide, OWLClassExpression narrow) {
        OWLReasoner able = reasoner();
        return wide.isOWLThing()
                || able != null
                        && !able.isSatisfiable(
                                factory().getOWLObjectIntersectionOf(narrow, wide.getObjectComplementOf()));
    }

    private @Nullable OWLReasoner reasoner() {
        if (!prepared) {
            prepared = true;
            if (inDl.getAsBoolean()) {
                OWLReasoner able = new ReasonerFactory().createReasoner(ontology);
                if (able.isConsistent()) {
                    reasoner = able;
                } else {
                    able.dispose();
                }
            }
        }
        return reasoner;
    }

    private OWLDataFactory factory() {
        return ontology.getOWLOntologyManager().getOWLDataFactory();
    }

    @Override
    public void close() {
        if (reasoner != null) {
            reasoner.dispose();
        }
    }
}
