package org.w3id.relata.rdf.nanopub;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.relata.rdf.GraphBuilder;
import org.w3id.relata.rdf.Vocabulary;

/** How an assertion was found: in which words of which text, by which run and which rows of the lexicon, how surely. */
final class Provenance {
    private static final Node LABEL = RDFS.Nodes.label;

    private static final Selection READING = Selection.of(LABEL, Vocabulary.explains, Vocabulary.rule);

    private static final Selection CLAIM = Selection.of(Vocabulary.confidence)
            .with(Assertion.NAMED, Vocabulary.rule)
            .with(READING, Vocabulary.reading);

    private static final Selection RUN = Selection.of(LABEL, Vocabulary.version, Vocabulary.knowledge);

    private static final Selection DOCUMENT = Selection.of(
                    LABEL,
                    DCTerms.title.asNode(),
                    DCTerms.creator.asNode(),
                    DCTerms.issued.asNode(),
                    DCTerms.license.asNode())
            .with(Assertion.NAMED, Vocabulary.outlet)
            .with(Selection.of(LABEL, Vocabulary.sha256, Vocabulary.length, Vocabulary.textOf), Vocabulary.hasText);

    private final Node claim;
    private final Data data;
    private final GraphBuilder graph;

    private Provenance(Node claim, Data data, GraphBuilder graph) {
        this.claim = claim;
        this.data = data;
        this.graph = graph;
    }

    /**
     * Puts the provenance of a claim's assertion into a graph.
     *
     * @param assertion the graph that asserts
     */
    static void describe(Node assertion, Node claim, Data data, Software software, GraphBuilder graph) {
        new Provenance(claim, data, graph).describe(assertion, software);
    }

    private void describe(Node assertion, Software software) {
        GraphBuilder.Subject subject = graph.about(assertion)
                .with(NanopubTerms.wasAttributedTo, software.node())
                .withAll(NanopubTerms.wasDerivedFrom, data.values(claim, Vocabulary.evidence));
        Optional<Node> document = data.value(claim, Vocabulary.inDocument);
        document.ifPresent(found -> {
            subject.withAll(NanopubTerms.wasDerivedFrom, data.values(found, Vocabulary.hasText));
            data.values(found, DCTerms.source.asNode()).stream()
                    .filter(Node::isURI)
                    .forEach(address -> subject.with(NanopubTerms.hadPrimarySource, address));
            DOCUMENT.tell(found, data, graph);
        });
        data.value(claim, NanopubTerms.wasGeneratedBy).ifPresent(run -> {
            subject.with(NanopubTerms.wasGeneratedBy, run);
            RUN.tell(run, data, graph);
            graph.about(run).with(NanopubTerms.wasAssociatedWith, software.node());
        });
        CLAIM.tell(claim, data, graph);
    }
}
