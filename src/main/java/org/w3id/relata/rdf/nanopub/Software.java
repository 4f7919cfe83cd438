package org.w3id.relata.rdf.nanopub;

import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.rdf.GraphBuilder;
import org.w3id.relata.rdf.Iris;
import org.w3id.relata.rdf.Literals;
import org.w3id.relata.rdf.Vocabulary;

/**
 * Relata as an agent, in the version that read the claim. The version that writes the nanopublication does not matter: the
 * same claim is the same nanopublication.
 *
 * @param version null where the data does not say
 */
record Software(Node node, @Nullable String version) {
    /** What read a claim. */
    static Software of(Node claim, Data data, Iris iris) {
        String version = data.value(claim, NanopubTerms.wasGeneratedBy)
                .flatMap(run -> data.text(run, Vocabulary.version))
                .orElse(null);
        String name = version == null ? "relata" : "relata-" + version.replace('/', '-');
        return new Software(iris.id("software/" + name), version);
    }

    void describe(GraphBuilder graph) {
        graph.about(node)
                .a(NanopubTerms.SOFTWARE_AGENT)
                .label(Literals.line(version == null ? "Relata" : "Relata " + version))
                .with(NanopubTerms.softwareVersion, version == null ? null : Literals.line(version));
    }
}
