package org.w3id.relata.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OA;
import org.w3id.relata.text.DocumentText;
import org.w3id.relata.text.TextSpan;

/** The spans of one document, each with a position and a quote selector (Web Annotation, sections 4.2.4 and 4.2.5). */
final class SpanGraph {
    private static final int CONTEXT = 32;

    private final GraphBuilder graph;
    private final Iris iris;
    private final String key;
    private final DocumentText text;

    SpanGraph(GraphBuilder graph, Iris iris, String key, DocumentText text) {
        this.graph = graph;
        this.iris = iris;
        this.key = key;
        this.text = text;
    }

    /** Describes a span and gives its IRI. */
    Node cite(TextSpan span) {
        Node node = iris.span(key, span);
        String path = "span/" + key + "/" + span.start() + "-" + span.end();
        Node position = iris.id(path + "/position");
        Node quote = iris.id(path + "/quote");
        graph.about(node)
                .a(Vocabulary.SPAN)
                .a(OA.SpecificResource.asNode())
                .label(label(span))
                .with(OA.hasSource.asNode(), iris.text(key))
                .with(OA.hasSelector.asNode(), position)
                .with(OA.hasSelector.asNode(), quote);
        graph.about(position)
                .a(OA.TextPositionSelector.asNode())
                .with(OA.start.asNode(), Literals.nonNegative(span.start()))
                .with(OA.end.asNode(), Literals.nonNegative(span.end()));
        graph.about(quote)
                .a(OA.TextQuoteSelector.asNode())
                .with(OA.exact.asNode(), Literals.text(words(span)))
                .with(OA.prefix.asNode(), Literals.text(cut(span.start() - CONTEXT, span.start())))
                .with(OA.suffix.asNode(), Literals.text(cut(span.end(), span.end() + CONTEXT)));
        return node;
    }

    /** The exact words of a span. */
    String words(TextSpan span) {
        return text.cut(span);
    }

    /** The words of a span on one line. */
    Node label(TextSpan span) {
        return Literals.line(words(span));
    }

    private String cut(int start, int end) {
        return text.cut(new TextSpan(Math.max(0, start), Math.min(text.length(), end)));
    }
}
