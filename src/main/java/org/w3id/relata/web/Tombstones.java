package org.w3id.relata.web;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.rdf.Iris;
import org.w3id.relata.store.release.History;
import org.w3id.relata.store.release.Release;

/**
 * Answers for what was there and is gone: 410, with what stands in its place (RFC 9110, section 15.5.11), and 301 where it
 * is known under another name (section 15.4.2).
 *
 * @param version the version of the data that was asked for, or null
 */
record Tombstones(Site site, @Nullable String version) {
    /** The refusal where one of the nodes is gone; within a transaction. */
    Optional<Problem> of(List<Node> candidates) {
        History history = new History(site.dataset(), new Iris(site.addresses().base()));
        for (Node candidate : candidates) {
            Optional<String> deleted = history.deleted(candidate);
            if (deleted.isPresent() && history.identity(candidate).isPresent()) {
                return Optional.of(moved(candidate, history.identity(candidate).get()));
            }
            if (deleted.isPresent()) {
                List<Quad> facts = site.dataset().stream(history.graph(), candidate, Node.ANY, Node.ANY)
                        .toList();
                return Optional.of(gone(candidate, deleted.get(), history.replacement(candidate), facts));
            }
        }
        return Optional.empty();
    }

    /** What was found to be another thing is that, for good. */
    private Problem moved(Node node, Node identity) {
        String page = site.addresses().page(identity).orElseThrow();
        return Problem.moved(
                "<" + node.getURI() + "> was found to be <" + identity.getURI()
                        + ">, and is known by that name from now" + " on.",
                page);
    }

    private Problem gone(Node node, String when, Optional<Node> replacement, List<Quad> facts) {
        String page = replacement.flatMap(site.addresses()::page).orElse(null);
        String instead = replacement
                .map(successor -> " In its place stands <" + successor.getURI() + ">.")
                .orElse(" Nothing stands in its place.");
        Optional<Release> asked = Optional.ofNullable(version).flatMap(site.releases()::version);
        String before = asked.map(
                        release -> " All data of version " + release.version() + " is in the dump of that version.")
                .orElse(" What it said is in the dumps of earlier versions.");
        return Problem.gone(
                "<" + node.getURI() + "> was taken out of the data at " + when + "." + instead + before,
                page,
                asked.map(CitedVersions::dump).orElse(null),
                facts);
    }
}
