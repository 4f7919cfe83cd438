package org.w3id.relata.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.NodeCmp;
import org.w3id.relata.query.ontology.Ontology;
import org.w3id.relata.query.ontology.Term;

/** Finds out where the data uses a term. */
final class TermUseReader {
    /** Of so many things it is looked what else is said of them. */
    private static final int LOOKED_AT = 400;

    /** From so many claims those are chosen that are shown. */
    private static final int CANDIDATES = 80;

    /** So many things are followed to their claims, where no claim names them itself. */
    private static final int FOLLOWED = 150;

    private static final int SHOWN = 3;
    private static final int MOST_BESIDE = 20;
    private static final int MOST_USERS = 2;

    private final DatasetGraph dataset;
    private final Ontology ontology;
    private final ClaimIndex claims;
    private final ClaimsBehind behind;

    /** @param dataset in a transaction */
    TermUseReader(DatasetGraph dataset, Ontology ontology, ClaimIndex claims) {
        this.dataset = dataset;
        this.ontology = ontology;
        this.claims = claims;
        this.behind = new ClaimsBehind(dataset, claims);
    }

    TermUse read(Term term) {
        TermUsers users = TermUsers.of(term, dataset, ontology, claims);
        List<Node> inOrder = users.inOrder();
        List<Node> sample = inOrder.stream().limit(LOOKED_AT).toList();
        return new TermUse(
                users.count(), users.statements(), users.all(), sample.size(), beside(term, sample), shown(inOrder));
    }

    private List<TermUse.Beside> beside(Term term, List<Node> sample) {
        Map<Node, Integer> counts = new HashMap<>();
        for (Node thing : sample) {
            Set<Node> properties = new TreeSet<>(NodeCmp::compareRDFTerms);
            dataset.findNG(Node.ANY, thing, Node.ANY, Node.ANY).forEachRemaining(quad -> {
                if (!TermUsers.isHistory(quad.getGraph())) {
                    properties.add(quad.getPredicate());
                }
            });
            properties.forEach(property -> counts.merge(property, 1, Integer::sum));
        }
        counts.remove(term.node());
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Node, Integer>comparingByValue().reversed().thenComparing(entry -> entry.getKey()
                        .toString()))
                .limit(MOST_BESIDE)
                .map(entry -> new TermUse.Beside(entry.getKey(), entry.getValue()))
                .toList();
    }

    private List<TermUse.Shown> shown(List<Node> users) {
        Map<IndexedClaim, List<Node>> candidates = new LinkedHashMap<>();
        for (int i = 0; i < users.size() && candidates.size() < CANDIDATES; i++) {
            Node user = users.get(i);
            behind.at(user).forEach(claim -> add(claim, user, candidates));
        }
        if (candidates.isEmpty()) {
            users.stream().limit(FOLLOWED).forEach(user -> behind.of(user)
                    .forEach(claim -> add(claim, user, candidates)));
        }
        return chosen(candidates);
    }

    private static void add(IndexedClaim claim, Node user, Map<IndexedClaim, List<Node>> candidates) {
        candidates.computeIfAbsent(claim, any -> new ArrayList<>()).add(user);
    }

    /** One after the other that which differs most from those before: in its document, its sources, and what it shows. */
    private static List<TermUse.Shown> chosen(Map<IndexedClaim, List<Node>> candidates) {
        List<TermUse.Shown> chosen = new ArrayList<>();
        Set<Object> met = new HashSet<>();
        List<IndexedClaim> left = new ArrayList<>(candidates.keySet());
        while (chosen.size() < SHOWN && !left.isEmpty()) {
            IndexedClaim best = left.stream()
                    .max(Comparator.comparingInt(claim -> novelty(claim, candidates.get(claim), met)))
                    .orElseThrow();
            left.remove(best);
            met.add(best.document().node());
            met.addAll(best.sources());
            met.addAll(candidates.get(best));
            chosen.add(new TermUse.Shown(
                    best.node(), candidates.get(best).stream().limit(MOST_USERS).toList()));
        }
        return chosen;
    }

    private static int novelty(IndexedClaim claim, List<Node> users, Set<Object> met) {
        return (met.contains(claim.document().node()) ? 0 : 4)
                + (claim.sources().stream().anyMatch(met::contains) ? 0 : 2)
                + (users.stream().anyMatch(met::contains) ? 0 : 1);
    }
}
