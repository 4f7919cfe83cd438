package org.w3id.relata.rdf.nanopub;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.relata.rdf.GraphBuilder;
import org.w3id.relata.rdf.Vocabulary;

/**
 * What a nanopublication asserts: that somebody puts a content forward, through whom and in which words. The content
 * itself is described as a proposition, and nowhere asserted.
 */
final class Assertion {
    private static final Node LABEL = RDFS.Nodes.label;

    /** A thing by its name. */
    static final Selection NAMED = Selection.of(LABEL);

    private static final Selection SELECTOR = Selection.of(OA.start.asNode(), OA.end.asNode(), OA.exact.asNode());

    private static final Selection SPAN =
            Selection.of(LABEL, OA.hasSource.asNode()).with(SELECTOR, OA.hasSelector.asNode());

    private static final Selection QUANTITY = Selection.of(
            LABEL,
            Vocabulary.minimum,
            Vocabulary.maximum,
            Vocabulary.approximate,
            Vocabulary.countedKind,
            Vocabulary.asStated);

    private static final Selection TIME = Selection.of(
            LABEL,
            Vocabulary.asStated,
            Vocabulary.edtf,
            Vocabulary.earliest,
            Vocabulary.latest,
            Vocabulary.resolvedAgainst);

    private static final Selection ATTRIBUTION = Selection.of(LABEL, Vocabulary.position)
            .with(NAMED, Vocabulary.attributedTo, Vocabulary.manner)
            .with(SPAN, Vocabulary.cue);

    /** Its object is a thing or a number of things. */
    private static final Selection PROPOSITION = Selection.of(LABEL)
            .with(NAMED, Vocabulary.subject, Vocabulary.relation)
            .with(QUANTITY, Vocabulary.object);

    private static final Selection CLAIM = Selection.of(
                    LABEL, Vocabulary.polarity, Vocabulary.certainty, Vocabulary.modality, Vocabulary.quotation)
            .with(NAMED, Vocabulary.inDocument, Vocabulary.source, Vocabulary.relayedBy)
            .with(ATTRIBUTION, Vocabulary.attribution)
            .with(PROPOSITION, Vocabulary.states)
            .with(SPAN, Vocabulary.evidence)
            .with(QUANTITY, Vocabulary.quantity)
            .with(TIME, Vocabulary.validTime)
            .with(NAMED, Vocabulary.item, Vocabulary.place);

    private Assertion() {}

    /** Puts what a claim asserts into a graph. */
    static void describe(Node claim, Data data, GraphBuilder graph) {
        CLAIM.tell(claim, data, graph);
    }
}
