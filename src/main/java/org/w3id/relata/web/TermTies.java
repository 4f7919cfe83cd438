package org.w3id.relata.web;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.query.ontology.Ontology;
import org.w3id.relata.query.ontology.Term;
import org.w3id.relata.query.ontology.TermKind;

/**
 * What stands around a term.
 *
 * @param above what it is a kind of, or belongs to
 * @param below its kinds
 * @param left what leads to it
 * @param right what it leads to
 */
record TermTies(List<Node> above, List<Node> below, List<Tie> left, List<Tie> right) {
    /**
     * A line beside the term.
     *
     * @param property the property that it stands for; null where the term is itself the property
     * @param word what is written at the line where it stands for no property
     * @param other the class or datatype at its other end
     */
    record Tie(@Nullable Node property, String word, Node other) {}

    TermTies {
        above = List.copyOf(above);
        below = List.copyOf(below);
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    static TermTies of(Term term, Ontology ontology) {
        Node node = term.node();
        List<Node> above = new ArrayList<>(ontology.above(node));
        List<Tie> left = new ArrayList<>();
        List<Tie> right = new ArrayList<>();
        if (term.is(TermKind.PROPERTY) || term.is(TermKind.RELATION)) {
            ontology.domains(node).forEach(type -> left.add(new Tie(null, "domain", type)));
            ontology.ranges(node).forEach(type -> right.add(new Tie(null, "range", type)));
        }
        if (term.is(TermKind.INDIVIDUAL) || term.is(TermKind.RELATION)) {
            above.addAll(ontology.classes(node));
        }
        if (term.is(TermKind.INDIVIDUAL)) {
            ontology.classes(node).forEach(type -> ends(ontology.to(type), ontology, left));
        }
        List<Node> below = new ArrayList<>();
        if (term.is(TermKind.CLASS)) {
            below.addAll(ontology.below(node));
            if (below.isEmpty()) {
                ontology.individuals(node).forEach(below::add);
            }
            ends(ontology.to(node), ontology, left);
            for (Term property : ontology.from(node)) {
                ontology.ranges(property.node()).forEach(type -> right.add(new Tie(property.node(), "", type)));
            }
        } else {
            below.addAll(ontology.below(node));
        }
        return new TermTies(above, below, left, right);
    }

    private static void ends(List<Term> properties, Ontology ontology, List<Tie> ties) {
        for (Term property : properties) {
            ontology.domains(property.node()).forEach(type -> ties.add(new Tie(property.node(), "", type)));
        }
    }

    boolean isEmpty() {
        return size() == 0;
    }

    int size() {
        return above.size() + below.size() + left.size() + right.size();
    }

    /** No more than so many in each direction. */
    TermTies first(int beside, int aboveOrBelow) {
        return new TermTies(
                first(above, aboveOrBelow), first(below, aboveOrBelow), first(left, beside), first(right, beside));
    }

    private static <T> List<T> first(List<T> list, int most) {
        return list.subList(0, Math.min(most, list.size()));
    }
}
