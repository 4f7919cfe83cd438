package org.w3id.relata.web;

import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.system.Txn;
import org.w3id.relata.query.reconcile.Candidate;
import org.w3id.relata.query.reconcile.CandidateReader;
import org.w3id.relata.query.reconcile.NameIndex;

/**
 * What the parts of the reconciliation service share.
 *
 * @param names of all entities, for each version of the data
 */
record Reconciliation(Site site, PerRelease<NameIndex> names) {
    /** @param mentions how often the data speaks of things, by IRI */
    static Reconciliation of(Site site, PerRelease<Map<String, Integer>> mentions) {
        String start = site.addresses().base() + "id/";
        return new Reconciliation(
                site,
                new PerRelease<>(
                        site.releases(),
                        () -> new NameIndex(Txn.calculateRead(
                                site.dataset(),
                                () -> new CandidateReader(site.dataset(), start, mentions.get()).read()))));
    }

    /** The entity with an id, which may be its IRI. */
    Optional<Candidate> entity(String id) {
        String start = site.addresses().base() + "id/";
        return names.get().candidate(id.startsWith(start) ? id.substring(start.length()) : id);
    }

    Node node(Candidate candidate) {
        return NodeFactory.createURI(site.addresses().base() + "id/" + candidate.id());
    }

    /**
     * The entity that a request is about, by its parameter {@code id}.
     *
     * @throws Problem where there is none
     */
    Candidate asked(Exchange exchange) {
        String id = Optional.ofNullable(exchange.parameter("id"))
                .orElseThrow(() -> Problem.badRequest("The parameter id is missing."));
        return entity(id)
                .orElseThrow(() ->
                        Problem.notFound("There is no entity with the id \"" + PageBuilder.shortened(id) + "\"."));
    }
}
