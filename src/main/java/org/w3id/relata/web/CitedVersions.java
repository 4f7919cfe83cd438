package org.w3id.relata.web;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.rdf.Vocabulary;
import org.w3id.relata.store.release.Release;
import org.w3id.relata.web.page.VersionNotice;

/** Tells what became of a claim or a document since a version of the data, for those who follow a citation. */
record CitedVersions(Site site, String prefix) {
    /** Leads from what a thing was to all that was said then; a relation of HTML. */
    static final String ARCHIVES = "archives";

    private static final String LATEST = "latest-version";

    /**
     * Leads programs, which read no notices, from an address with a version to the one without, and to all data of that
     * version.
     *
     * @param words whether the answer has room for a notice
     * @throws Problem where there is no such version and no room to say so
     */
    static void tell(Site site, Exchange exchange, boolean words) {
        String version = exchange.parameter("version");
        if (version == null) {
            return;
        }
        Optional<Release> release = site.releases().version(version);
        if (release.isEmpty() && !words) {
            throw Problem.notFound(
                    unknown(version) + " Without it, this address tells what is there now.", exchange.path());
        }
        exchange.link(exchange.path(), LATEST);
        release.ifPresent(known -> exchange.link(dump(known), ARCHIVES));
    }

    /** The path of all data of a version. */
    static String dump(Release release) {
        return DumpHandler.PATH + release.version() + "/";
    }

    /**
     * What is to be said.
     *
     * @param thing a claim or a document, within a transaction
     * @param version as it was asked for, or null
     * @return empty where the thing is shown as it was asked for
     */
    Optional<VersionNotice> notice(Node thing, @Nullable String version) {
        Optional<String> present = site.releases().current().map(Release::version);
        if (version == null || Optional.of(version).equals(present)) {
            return Optional.empty();
        }
        Node graph = graphOf(thing);
        return Optional.of(site.releases()
                .version(version)
                .map(release -> since(thing, graph, release))
                .orElseGet(() -> new VersionNotice(
                        unknown(version) + " The " + kind(thing, graph) + " is shown as it is now.", null)));
    }

    private static String unknown(String version) {
        return "There is no version “" + PageBuilder.shortened(version) + "” of this data.";
    }

    private VersionNotice since(Node thing, Node graph, Release release) {
        String words = "In version " + release.version() + " of "
                + Dates.words(
                        DateTimeFormatter.ISO_LOCAL_DATE.format(release.issued().atZone(ZoneOffset.UTC)));
        return new VersionNotice(
                words + " this " + kind(thing, graph) + " " + becameOf(thing, graph, release), prefix + dump(release));
    }

    private String becameOf(Node thing, Node graph, Release release) {
        Graph then = release.graph(graph.getURI())
                .map(state -> site.releases().graph(state))
                .orElse(Graph.emptyGraph);
        if (!then.contains(thing, StandardTerms.TYPE, Node.ANY)) {
            return "was not there yet.";
        }
        StateOfThing before = StateOfThing.of(thing, then);
        StateOfThing now = StateOfThing.of(thing, site.dataset().getGraph(graph));
        if (!before.content().equals(now.content())) {
            return "was there, but not as it is now.";
        }
        if (before.equals(now)) {
            return "was the same as it is now.";
        }
        return isClaim(thing, graph)
                ? "said the same as it does now, but was read otherwise."
                : "was the same as it is now, but what was read in it was not.";
    }

    private String kind(Node thing, Node graph) {
        return isClaim(thing, graph) ? "claim" : "document";
    }

    private boolean isClaim(Node thing, Node graph) {
        return site.dataset().contains(graph, thing, StandardTerms.TYPE, Vocabulary.CLAIM);
    }

    private Node graphOf(Node thing) {
        return site.dataset().stream(Node.ANY, thing, StandardTerms.TYPE, Node.ANY)
                .filter(quad -> quad.getObject().equals(Vocabulary.CLAIM)
                        || quad.getObject().equals(Vocabulary.DOCUMENT))
                .map(Quad::getGraph)
                .toList()
                .get(0);
    }
}
