package org.w3id.relata.check.review.pitfall;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.semanticweb.owlapi.model.AxiomType;
import org.semanticweb.owlapi.model.OWLClassExpression;
import org.semanticweb.owlapi.model.OWLObjectProperty;
import org.semanticweb.owlapi.model.OWLObjectPropertyExpression;
import org.semanticweb.owlapi.model.OWLOntology;
import org.w3id.relata.check.review.OwnTerms;

/**
 * Pitfalls of relations that are seen by comparing what they join: wrong inverses (OOPS P05), wrong equivalent properties
 * (P27), wrong symmetry (P28) and wrong transitivity (P29).
 *
 * <p>A relation for which no domain or no range is stated cannot be compared. Names are asked too, in English, where a
 * relation is by its name directed (part of) or a single step (has parent).
 */
final class RelationPitfalls {
    private final OWLOntology ontology;
    private final ClassComparison classes;
    private final OwnTerms own;
    private final Found found;

    /** @param found takes each relation and what is wrong with it */
    RelationPitfalls(OWLOntology ontology, ClassComparison classes, OwnTerms own, Found found) {
        this.ontology = ontology;
        this.classes = classes;
        this.own = own;
        this.found = found;
    }

    /** P05: the domain of a relation is to be the range of its inverse, and its range the domain. */
    void inverses() {
        ontology.axioms(AxiomType.INVERSE_OBJECT_PROPERTIES)
                .map(axiom -> pair(axiom.properties()))
                .filter(pair -> pair.size() == 2)
                .distinct()
                .forEach(pair -> {
                    JoinedClasses one = JoinedClasses.of(ontology, pair.get(0));
                    JoinedClasses other = JoinedClasses.of(ontology, pair.get(1));
                    String inverse = name(pair.get(1));
                    compare(
                            pair,
                            one.domains(),
                            other.ranges(),
                            "its domain is not the range of its inverse " + inverse);
                    compare(
                            pair,
                            one.ranges(),
                            other.domains(),
                            "its range is not the domain of its inverse " + inverse);
                });
    }

    /** P27: properties that are equivalent are to join the same things. */
    void equivalents() {
        ontology.axioms(AxiomType.EQUIVALENT_OBJECT_PROPERTIES)
                .flatMap(axiom -> axiom.asPairwiseAxioms().stream())
                .map(axiom -> pair(axiom.properties()))
                .filter(pair -> pair.size() == 2)
                .distinct()
                .forEach(pair -> {
                    JoinedClasses one = JoinedClasses.of(ontology, pair.get(0));
                    JoinedClasses other = JoinedClasses.of(ontology, pair.get(1));
                    String equivalent = name(pair.get(1));
                    compare(pair, one.domains(), other.domains(), "its domain is not that of " + equivalent);
                    compare(pair, one.ranges(), other.ranges(), "its range is not that of " + equivalent);
                });
        ontology.axioms(AxiomType.EQUIVALENT_DATA_PROPERTIES)
                .flatMap(axiom -> axiom.asPairwiseAxioms().stream())
                .forEach(axiom -> new EquivalentDataProperties(ontology, classes, own, found).compare(axiom));
    }

    /** P28: what a symmetric relation joins is of one kind, and its name does not tell the two ends apart. */
    void symmetries() {
        named(ontology.axioms(AxiomType.SYMMETRIC_OBJECT_PROPERTY).map(axiom -> axiom.getProperty()))
                .forEach(relation -> {
                    JoinedClasses joined = JoinedClasses.of(ontology, relation);
                    if (joined.complete() && !classes.same(joined.domains(), joined.ranges())) {
                        find(relation, "symmetric, though its domain is not its range");
                    }
                    if (RelationNames.isDirected(words(relation))) {
                        find(relation, "symmetric, though “" + words(relation).core() + "” has two ends");
                    }
                });
    }

    /** P29: a transitive relation can be followed from where it leads, and is no single step. */
    void transitivities() {
        named(ontology.axioms(AxiomType.TRANSITIVE_OBJECT_PROPERTY).map(axiom -> axiom.getProperty()))
                .forEach(relation -> {
                    JoinedClasses joined = JoinedClasses.of(ontology, relation);
                    if (joined.complete() && !classes.overlap(joined.domains(), joined.ranges())) {
                        find(relation, "transitive, though nothing in its range is in its domain");
                    }
                    if (RelationNames.isSingleStep(words(relation))) {
                        find(relation, "transitive, though by its name it is a single step");
                    }
                });
    }

    private void compare(
            List<OWLObjectProperty> pair, Set<OWLClassExpression> one, Set<OWLClassExpression> other, String message) {
        if (!one.isEmpty() && !other.isEmpty() && !classes.same(one, other)) {
            find(pair.get(0), message);
        }
    }

    /** Both in the order of their IRIs, an own one first; fewer than two where one is anonymous or none is the ontology's. */
    private List<OWLObjectProperty> pair(Stream<? extends OWLObjectPropertyExpression> expressions) {
        List<OWLObjectProperty> pair = expressions
                .filter(expression -> expression.isNamed())
                .map(expression -> expression.asOWLObjectProperty())
                .distinct()
                .sorted((one, other) -> isOwn(one) == isOwn(other) ? one.compareTo(other) : isOwn(one) ? -1 : 1)
                .toList();
        return pair.isEmpty() || !isOwn(pair.get(0)) ? List.of() : pair;
    }

    private Set<OWLObjectProperty> named(Stream<OWLObjectPropertyExpression> expressions) {
        return expressions
                .filter(expression -> expression.isNamed())
                .map(expression -> expression.asOWLObjectProperty())
                .filter(this::isOwn)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean isOwn(OWLObjectProperty property) {
        return own.all().contains(NodeFactory.createURI(property.getIRI().toString()));
    }

    private static NameWords words(OWLObjectProperty property) {
        return NameWords.of(name(property));
    }

    private static String name(OWLObjectProperty property) {
        return NameWords.localName(property.getIRI().toString());
    }

    private void find(OWLObjectProperty property, String message) {
        found.tell(NodeFactory.createURI(property.getIRI().toString()), message);
    }
}
