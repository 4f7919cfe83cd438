package org.w3id.relata.store;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.w3id.relata.rdf.GraphBuilder;
import org.w3id.relata.rdf.Iris;

/** Finds the claims of a dataset that exclude each other. It names them, and judges nobody. */
final class Disputes {
    private final DatasetGraph dataset;
    private final Map<Node, ClaimContext> contexts = new HashMap<>();
    private final Map<List<String>, Dispute> found =
            new TreeMap<>(Comparator.<List<String>, String>comparing(key -> String.join("\n", key)));

    private Disputes(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /**
     * The graph of the disputes.
     *
     * @param dataset with the union of its named graphs as default graph, in a transaction
     */
    static Graph derive(DatasetGraph dataset, List<Derivation> derivations, Iris iris) {
        Disputes disputes = new Disputes(dataset);
        for (Derivation derivation : derivations) {
            derivation.candidates(dataset, candidate -> disputes.consider(derivation.ground(), candidate));
        }
        new ExistenceDenials(dataset).candidates(candidate -> disputes.consider(ExistenceDenials.GROUND, candidate));
        Graph graph = GraphFactory.createDefaultGraph();
        disputes.found.values().forEach(dispute -> dispute.describe(new GraphBuilder(graph), iris));
        return graph;
    }

    private void consider(String ground, Candidate candidate) {
        ClaimContext one = context(candidate.claim());
        ClaimContext other = context(candidate.otherClaim());
        if (!one.compatible(other) || one.modality() == null) {
            return;
        }
        String modality = one.modality().getURI();
        Dispute dispute =
                found.computeIfAbsent(List.of(ground, modality, candidate.key()), key -> new Dispute(ground, modality));
        dispute.title(candidate.title());
        dispute.member(candidate.proposition(), one);
        dispute.member(candidate.otherProposition(), other);
    }

    private ClaimContext context(Node claim) {
        return contexts.computeIfAbsent(claim, node -> ClaimContext.read(dataset, node));
    }
}
