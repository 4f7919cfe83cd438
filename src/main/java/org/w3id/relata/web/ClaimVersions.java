package org.w3id.relata.web;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.rdf.Vocabulary;
import org.w3id.relata.store.release.Release;
import org.w3id.relata.web.page.VersionNotice;

/** Tells what became of a claim since a version of the data, for those who follow a citation. */
record ClaimVersions(Site site, String prefix) {
    /**
     * What is to be said.
     *
     * @param claim within a transaction
     * @param version as it was asked for, or null
     * @return empty where the claim is shown as it was asked for
     */
    Optional<VersionNotice> notice(Node claim, @Nullable String version) {
        Optional<String> present = site.releases().current().map(Release::version);
        if (version == null || Optional.of(version).equals(present)) {
            return Optional.empty();
        }
        return Optional.of(site.releases()
                .version(version)
                .map(release -> since(claim, release))
                .orElseGet(() -> new VersionNotice(
                        "There is no version “" + PageBuilder.shortened(version)
                                + "” of this data. The claim is shown as it is now.",
                        null)));
    }

    private VersionNotice since(Node claim, Release release) {
        String words = "In version " + release.version() + " of "
                + Dates.words(
                        DateTimeFormatter.ISO_LOCAL_DATE.format(release.issued().atZone(ZoneOffset.UTC)));
        return new VersionNotice(words + " " + becameOf(claim, release), prefix + "/dump/" + release.version() + "/");
    }

    private String becameOf(Node claim, Release release) {
        Node graph = graphOf(claim);
        Set<Triple> before = release.graph(graph.getURI())
                .map(state -> about(claim, site.releases().graph(state)))
                .orElse(Set.of());
        if (before.isEmpty()) {
            return "this claim was not there yet.";
        }
        return before.equals(about(claim, site.dataset().getGraph(graph)))
                ? "this claim was the same as it is now."
                : "this claim was there, but not as it is now.";
    }

    private Node graphOf(Node claim) {
        return site.dataset().stream(Node.ANY, claim, StandardTerms.TYPE, Vocabulary.CLAIM)
                .map(Quad::getGraph)
                .toList()
                .get(0);
    }

    /** What a graph says of a claim and its parts; which run of the converter read it does not matter. */
    private static Set<Triple> about(Node claim, Graph graph) {
        String parts = claim.getURI() + "/";
        Set<Triple> about = new HashSet<>();
        graph.find().forEachRemaining(triple -> {
            Node subject = triple.getSubject();
            boolean ofClaim =
                    subject.equals(claim) || subject.isURI() && subject.getURI().startsWith(parts);
            if (ofClaim && !triple.getPredicate().equals(StandardTerms.GENERATED_BY)) {
                about.add(triple);
            }
        });
        return about;
    }
}
