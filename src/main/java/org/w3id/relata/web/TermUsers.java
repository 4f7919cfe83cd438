package org.w3id.relata.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.w3id.relata.query.ontology.Ontology;
import org.w3id.relata.query.ontology.Term;
import org.w3id.relata.query.ontology.TermKind;
import org.w3id.relata.rdf.Vocabulary;

/**
 * The things for which a term is used, in an order that has nothing to do with what they are, and is the same every time: the
 * first of them are a sample.
 */
final class TermUsers {
    /** More statements than this are not counted. */
    private static final int MOST = 200_000;

    private final DatasetGraph dataset;
    private final Ontology ontology;
    private final ClaimIndex claims;
    private final Set<Node> users = new LinkedHashSet<>();
    private int statements;
    private boolean all = true;

    private TermUsers(DatasetGraph dataset, Ontology ontology, ClaimIndex claims) {
        this.dataset = dataset;
        this.ontology = ontology;
        this.claims = claims;
    }

    /** @param dataset in a transaction */
    static TermUsers of(Term term, DatasetGraph dataset, Ontology ontology, ClaimIndex claims) {
        TermUsers users = new TermUsers(dataset, ontology, claims);
        users.find(term);
        return users;
    }

    int count() {
        return users.size();
    }

    int statements() {
        return statements;
    }

    boolean all() {
        return all;
    }

    List<Node> inOrder() {
        List<Node> sorted = new ArrayList<>(users);
        sorted.sort(Comparator.comparingInt((Node node) -> scattered(node)).thenComparing(node -> node.toString()));
        return sorted;
    }

    private static int scattered(Node node) {
        int hash = node.toString().hashCode() * 0x9E3779B9;
        return hash ^ (hash >>> 15);
    }

    private void find(Term term) {
        if (term.is(TermKind.CLASS)) {
            ontology.withAllBelow(term.node()).forEach(type -> subjects(StandardTerms.TYPE, type));
        }
        if (term.is(TermKind.PROPERTY) || term.is(TermKind.ANNOTATION)) {
            subjects(term.node(), Node.ANY);
        }
        if (term.is(TermKind.RELATION)) {
            claims.all().stream()
                    .filter(claim -> claim.propositions().stream()
                            .anyMatch(proposition -> proposition.relation().equals(term.node())))
                    .forEach(claim -> add(claim.node()));
        }
        if (term.is(TermKind.INDIVIDUAL)) {
            count(dataset.findNG(Node.ANY, Node.ANY, Node.ANY, term.node()), TermUsers::isUseOfIndividual);
        }
    }

    private void subjects(Node property, Node value) {
        count(dataset.findNG(Node.ANY, Node.ANY, property, value), quad -> true);
    }

    private void count(Iterator<Quad> quads, Predicate<Quad> wanted) {
        try {
            while (quads.hasNext() && all) {
                Quad quad = quads.next();
                if (!isHistory(quad.getGraph()) && wanted.test(quad)) {
                    add(quad.getSubject());
                }
            }
        } finally {
            Iter.close(quads);
        }
    }

    /** What the ontology says of its lists, and what was read for a claim, is no second use of a mark. */
    private static boolean isUseOfIndividual(Quad quad) {
        return !quad.getSubject().isBlank() && !quad.getPredicate().equals(Vocabulary.explains);
    }

    private void add(Node user) {
        if (statements == MOST) {
            all = false;
        } else {
            statements++;
            users.add(user);
        }
    }

    /** What is gone is no use of anything. */
    static boolean isHistory(Node graph) {
        return graph.isURI() && graph.getURI().endsWith("/id/graph/history");
    }
}
