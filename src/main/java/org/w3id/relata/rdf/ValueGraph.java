package org.w3id.relata.rdf;

import org.apache.jena.graph.Node;
import org.w3id.relata.claim.Quantity;
import org.w3id.relata.claim.StatedTime;

/** The quantities and the times of claims. */
final class ValueGraph {
    private final GraphBuilder graph;
    private final Iris iris;
    private final SpanGraph spans;

    ValueGraph(GraphBuilder graph, Iris iris, SpanGraph spans) {
        this.graph = graph;
        this.iris = iris;
        this.spans = spans;
    }

    /** Describes a quantity of what has a path, and gives its IRI. */
    Node quantity(String path, Quantity quantity) {
        Node node = iris.id(path + "/quantity");
        graph.about(node)
                .a(Vocabulary.QUANTITY)
                .label(spans.label(quantity.span()))
                .with(Vocabulary.minimum, PropositionGraph.decimal(quantity.minimum()))
                .with(Vocabulary.maximum, PropositionGraph.decimal(quantity.maximum()))
                .with(Vocabulary.approximate, Literals.bool(quantity.approximate()))
                .with(Vocabulary.countedKind, quantity.kind().isEmpty() ? null : Literals.line(quantity.kind()))
                .with(Vocabulary.asStated, Literals.text(spans.words(quantity.span())))
                .with(Vocabulary.span, spans.cite(quantity.span()));
        return node;
    }

    /** Describes a time of what has a path, and gives its IRI. */
    Node time(String path, StatedTime time) {
        Node node = iris.id(path + "/time");
        GraphBuilder.Subject subject = graph.about(node)
                .a(Vocabulary.STATED_TIME)
                .label(spans.label(time.span()))
                .with(Vocabulary.asStated, Literals.text(spans.words(time.span())))
                .with(Vocabulary.span, spans.cite(time.span()));
        if (time.edtf() != null) {
            subject.with(Vocabulary.edtf, Literals.text(time.edtf()));
        }
        if (time.start() != null) {
            subject.with(Vocabulary.earliest, Literals.date(DateBounds.earliest(time.start())));
        }
        if (time.end() != null) {
            subject.with(Vocabulary.latest, Literals.date(DateBounds.latest(time.end())));
        }
        if (time.resolvedAgainst() != null) {
            subject.with(Vocabulary.resolvedAgainst, Literals.date(time.resolvedAgainst()));
        }
        return node;
    }
}
