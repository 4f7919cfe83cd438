package org.w3id.relata.store;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.VOID;
import org.w3id.relata.rdf.GraphBuilder;
import org.w3id.relata.rdf.Literals;

/**
 * The links to the data of others (VoID, section 5), by where they lead and by what they say.
 *
 * @param description what the links begin in
 * @param graph where they are described
 */
record Linksets(DatasetDescription description, GraphBuilder graph) {
    private static final List<Node> LINKS = List.of(
            SKOS.exactMatch.asNode(),
            SKOS.closeMatch.asNode(),
            SKOS.broadMatch.asNode(),
            SKOS.narrowMatch.asNode(),
            SKOS.relatedMatch.asNode(),
            OWL.sameAs.asNode(),
            RDFS.seeAlso.asNode());

    void describe() {
        for (Node link : LINKS) {
            Map<String, Target> targets = new TreeMap<>();
            description
                    .dataset()
                    .getUnionGraph()
                    .find(Node.ANY, link, Node.ANY)
                    .mapWith(Triple::getObject)
                    .filterKeep(this::isElsewhere)
                    .forEach(object -> targets.merge(host(object), new Target(object.getURI(), 1), Target::and));
            targets.forEach((host, target) -> describe(link, host, target));
        }
    }

    /** All of them, with the file that tells who says so on what grounds. */
    private GraphBuilder.Subject all() {
        return graph.about(description.iris().id("dataset/relata/links"))
                .a(VOID.Linkset.asNode())
                .label(Literals.english("Links to other data"))
                .with(VOID.subjectsTarget.asNode(), description.whole())
                .with(
                        VOID.dataDump.asNode(),
                        NodeFactory.createURI(description.iris().base() + "links.sssom.tsv"))
                .with(DCTerms.license.asNode(), DatasetSummary.LICENCE);
    }

    /** What links lead to: what the addresses begin with, and how many links there are. */
    private record Target(String space, long links) {
        Target and(Target other) {
            int shared = 0;
            int most = Math.min(space.length(), other.space.length());
            while (shared < most && space.charAt(shared) == other.space.charAt(shared)) {
                shared++;
            }
            return new Target(space.substring(0, shared), links + other.links);
        }

        /** Up to the last slash or hash. */
        String uriSpace() {
            return space.substring(0, Math.max(space.lastIndexOf('/'), space.lastIndexOf('#')) + 1);
        }
    }

    private void describe(Node link, String host, Target target) {
        String name = link.getURI().replaceFirst(".*[/#]", "");
        Node there = description.iris().id("dataset/" + host);
        Node links = description.iris().id("dataset/relata/links/" + host + "/" + name);
        graph.about(description.whole()).with(VOID.subset.asNode(), links);
        graph.about(description.whole()).with(VOID.subset.asNode(), all().node());
        all().with(VOID.objectsTarget.asNode(), there).with(VOID.subset.asNode(), links);
        graph.about(links)
                .a(VOID.Linkset.asNode())
                .label(Literals.english("Links to " + host + " by " + name))
                .with(VOID.subjectsTarget.asNode(), description.whole())
                .with(VOID.objectsTarget.asNode(), there)
                .with(VOID.linkPredicate.asNode(), link)
                .with(VOID.triples.asNode(), Literals.integer(target.links()));
        graph.about(there)
                .a(VOID.Dataset.asNode())
                .label(Literals.line(host))
                .with(VOID.uriSpace.asNode(), Literals.text(target.uriSpace()));
    }

    private boolean isElsewhere(Node object) {
        return object.isURI()
                && object.getURI().matches("https?://[^/]+/.*")
                && !object.getURI().startsWith(description.iris().base());
    }

    private static String host(Node object) {
        return URI.create(object.getURI().replaceFirst("(https?://[^/?#]*).*", "$1"))
                .getAuthority();
    }
}
