package org.w3id.relata.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.w3id.relata.claim.ConvertedDocument;
import org.w3id.relata.claim.Converter;
import org.w3id.relata.language.SentenceParser;
import org.w3id.relata.rdf.ClaimTable;
import org.w3id.relata.rdf.DocumentGraph;
import org.w3id.relata.rdf.Iris;
import org.w3id.relata.rdf.Literals;
import org.w3id.relata.rdf.OntologyGraph;
import org.w3id.relata.rdf.ReportFile;
import org.w3id.relata.rdf.Run;
import org.w3id.relata.rdf.TrigFile;
import org.w3id.relata.rdf.Vocabulary;
import org.w3id.relata.text.DocumentText;
import org.w3id.relata.text.Installation;
import org.w3id.relata.text.Metadata;
import org.w3id.relata.text.SourceDocument;
import org.w3id.relata.text.TextSpan;
import org.w3id.relata.text.UserError;

/**
 * Converts a text as {@code relata convert} does, up to the files, and holds the result to what holds for every text: it
 * ends, and every span, in the claims and in what is published, cuts its words out of the text.
 */
final class SoundConversion {
    private static final String KEY = "fuzzed";
    private static final Iris IRIS = Iris.standard();
    private static final Metadata ENGLISH =
            new Metadata("Fuzzed", List.of(), "Fuzz Post", LocalDate.of(2024, 3, 12), null, null, "en");

    private final Converter converter;
    private final DocumentGraph graphs = new DocumentGraph(
            IRIS,
            OntologyGraph.read(Installation.current().ontology().resolve("relata.ttl"))
                    .symmetricRelations(),
            new Run("0", "0".repeat(64)));

    SoundConversion(SentenceParser parser) {
        converter = Converter.load(Installation.current(), parser);
    }

    /**
     * Converts a text that calls itself English, so that it is not refused for what it looks like.
     *
     * @throws AssertionError where something does not hold; whatever else is thrown is a defect as well
     */
    void of(String words) {
        check(converter.convert(new SourceDocument(KEY, new DocumentText(words), ENGLISH)));
    }

    /** Converts a text that says nothing of its language; it may be refused. */
    void ofUnknownLanguage(String words) {
        ConvertedDocument converted;
        try {
            converted = converter.convert(new SourceDocument(KEY, new DocumentText(words), Metadata.UNKNOWN));
        } catch (UserError refused) {
            assertThat(refused).hasMessageContaining("not in English");
            return;
        }
        check(converted);
    }

    private void check(ConvertedDocument converted) {
        DocumentText text = converted.document().text();
        Spans.in(converted)
                .forEach(span ->
                        assertThat(isInside(span, text)).as(span.toString()).isTrue());
        assertThat(ClaimTable.rows(converted)).doesNotContain("\u0000");
        assertThat(ReportFile.entry(converted)).isNotEmpty();
        Graph published = published(TrigFile.text(graphs.of(converted), IRIS.base()));
        checkSelectors(published, new DocumentText(Literals.publishable(text.value())));
    }

    private static boolean isInside(TextSpan span, DocumentText text) {
        return 0 <= span.start() && span.start() < span.end() && span.end() <= text.length();
    }

    private static Graph published(String trig) {
        DatasetGraph dataset =
                RDFParser.fromString(trig, Lang.TRIG).strict(true).toDatasetGraph();
        return dataset.getGraph(IRIS.documentGraph(KEY));
    }

    /** Web Annotation, sections 4.2.4 and 4.2.5: both selectors of a span select the same words of the published text. */
    private static void checkSelectors(Graph graph, DocumentText text) {
        assertThat(value(graph, IRIS.text(KEY), RDF.Nodes.value)).isEqualTo(text.value());
        List<Node> spans = graph.find(Node.ANY, RDF.Nodes.type, Vocabulary.SPAN)
                .mapWith(triple -> triple.getSubject())
                .toList();
        for (Node span : spans) {
            String exact = value(graph, selector(graph, span, OA.exact.asNode()), OA.exact.asNode());
            Node position = selector(graph, span, OA.start.asNode());
            int start = Integer.parseInt(value(graph, position, OA.start.asNode()));
            int end = Integer.parseInt(value(graph, position, OA.end.asNode()));
            assertThat(text.cut(new TextSpan(start, end))).isEqualTo(exact).isNotEmpty();
        }
    }

    private static Node selector(Graph graph, Node span, Node with) {
        return graph.find(span, OA.hasSelector.asNode(), Node.ANY)
                .mapWith(triple -> triple.getObject())
                .filterKeep(selector -> graph.contains(selector, with, Node.ANY))
                .next();
    }

    private static String value(Graph graph, Node subject, Node predicate) {
        return graph.find(subject, predicate, Node.ANY).next().getObject().getLiteralLexicalForm();
    }
}
