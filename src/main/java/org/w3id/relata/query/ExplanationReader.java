package org.w3id.relata.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.query.Explanation.Link;
import org.w3id.relata.query.Explanation.Mark;
import org.w3id.relata.query.Explanation.Piece;
import org.w3id.relata.query.Explanation.Reason;
import org.w3id.relata.query.Explanation.Row;
import org.w3id.relata.query.Explanation.Statement;
import org.w3id.relata.query.Explanation.Voice;
import org.w3id.relata.rdf.Namespaces;
import org.w3id.relata.rdf.Vocabulary;
import org.w3id.relata.text.DocumentText;
import org.w3id.relata.text.TextSpan;

/** Puts together what a graph says about one claim. */
final class ExplanationReader {
    private static final int CONTEXT = 240;

    private final Graph graph;
    private final Node claim;

    ExplanationReader(Graph graph, Node claim) {
        this.graph = graph;
        this.claim = claim;
    }

    ClaimQuestion.Explained read() {
        Node document = one(claim, Vocabulary.inDocument).orElse(claim);
        Piece words = pieces(claim, Vocabulary.evidence).stream().findFirst().orElse(new Piece(label(claim), 0, 0));
        DocumentText text = new DocumentText(one(document, Vocabulary.hasText)
                .flatMap(node -> text(node, RDF.Nodes.value))
                .orElse(""));
        Explanation explanation = new Explanation(
                claim.getURI(),
                text(document, DCTerms.identifier.asNode()).orElse(""),
                label(document),
                words,
                around(text, words.start() - CONTEXT, words.start()).replaceFirst("(?s).*\\n", ""),
                around(text, words.end(), words.end() + CONTEXT).replaceFirst("(?s)\\n.*", ""),
                chain(),
                reasons(claim),
                marks(),
                all(claim, Vocabulary.states).stream().map(this::statement).toList(),
                one(claim, Vocabulary.validTime).map(this::label).orElse(null),
                one(claim, Vocabulary.quantity).map(this::label).orElse(null),
                text(claim, Vocabulary.confidence).orElse(null),
                rows());
        return new ClaimQuestion.Explained(explanation, text);
    }

    /** The text between two offsets, as far as there is any. */
    private static String around(DocumentText text, int start, int end) {
        int from = Math.max(0, Math.min(start, text.length()));
        int to = Math.max(from, Math.min(end, text.length()));
        return text.cut(new TextSpan(from, to));
    }

    private List<Link> chain() {
        return all(claim, Vocabulary.attribution).stream()
                .map(link -> new Link(
                        text(link, Vocabulary.position).map(Integer::parseInt).orElse(0),
                        all(link, Vocabulary.attributedTo).stream()
                                .map(this::label)
                                .toList(),
                        one(link, Vocabulary.manner).map(this::label).orElse(null),
                        pieces(link, Vocabulary.cue),
                        all(link, Vocabulary.mention).stream()
                                .flatMap(mention -> pieces(mention, Vocabulary.span).stream())
                                .sorted(Comparator.comparingInt(Piece::start))
                                .toList(),
                        all(link, Vocabulary.rule).stream()
                                .map(ExplanationReader::row)
                                .toList()))
                .sorted(Comparator.comparingInt(Link::position))
                .toList();
    }

    private List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        for (Node mark :
                List.of(Vocabulary.polarity, Vocabulary.certainty, Vocabulary.modality, Vocabulary.quotation)) {
            one(claim, mark).ifPresent(value -> marks.add(new Mark(localName(mark), localName(value), reasons(value))));
        }
        return marks;
    }

    private Statement statement(Node proposition) {
        List<Node> others = graph.find(null, Vocabulary.states, proposition)
                .mapWith(triple -> triple.getSubject())
                .filterKeep(other -> !other.equals(claim))
                .toList();
        return new Statement(
                proposition.getURI(),
                label(proposition),
                reasons(proposition),
                voices(others, Vocabulary.term("affirmed")),
                voices(others, Vocabulary.term("denied")));
    }

    private List<Voice> voices(List<Node> claims, Node polarity) {
        return claims.stream()
                .filter(other -> graph.contains(other, Vocabulary.polarity, polarity))
                .map(other -> new Voice(
                        other.getURI(),
                        all(other, Vocabulary.source).stream().map(this::label).toList(),
                        label(other)))
                .sorted(Comparator.comparing(Voice::claim))
                .toList();
    }

    /** The readings that explain a part of the claim, in the order of their numbers. */
    private List<Reason> reasons(Node part) {
        return all(claim, Vocabulary.reading).stream()
                .filter(reading -> graph.contains(reading, Vocabulary.explains, part))
                .sorted(Comparator.comparingInt(ExplanationReader::number))
                .flatMap(reading -> all(reading, Vocabulary.rule).stream()
                        .map(row -> new Reason(row(row), pieces(reading, Vocabulary.words))))
                .toList();
    }

    private List<Row> rows() {
        return all(claim, Vocabulary.rule).stream()
                .map(row ->
                        new Row(row(row), text(row, SKOS.definition.asNode()).orElse(null)))
                .sorted(Comparator.comparing(Row::row))
                .toList();
    }

    private List<Piece> pieces(Node node, Node property) {
        List<Piece> pieces = new ArrayList<>();
        for (Node span : all(node, property)) {
            int start = 0;
            int end = 0;
            for (Node selector : all(span, OA.hasSelector.asNode())) {
                start +=
                        text(selector, OA.start.asNode()).map(Integer::parseInt).orElse(0);
                end += text(selector, OA.end.asNode()).map(Integer::parseInt).orElse(0);
            }
            pieces.add(new Piece(label(span), start, end));
        }
        pieces.sort(Comparator.comparingInt(Piece::start));
        return pieces;
    }

    private List<Node> all(Node node, Node property) {
        TreeSet<Node> values = new TreeSet<>(Comparator.comparing(Node::toString));
        graph.find(node, property, null).forEachRemaining(triple -> values.add(triple.getObject()));
        return List.copyOf(values);
    }

    private Optional<Node> one(Node node, Node property) {
        return all(node, property).stream().findFirst();
    }

    private Optional<String> text(Node node, Node property) {
        return one(node, property).filter(Node::isLiteral).map(Node::getLiteralLexicalForm);
    }

    private String label(Node node) {
        return text(node, RDFS.Nodes.label).orElseGet(() -> localName(node));
    }

    private static String row(Node row) {
        return row.getURI().replace(Namespaces.LEXICON, "");
    }

    private static String localName(Node node) {
        @Nullable String name = node.isURI() ? node.getURI().replaceFirst(".*/", "") : null;
        return name == null ? node.toString() : name;
    }

    private static int number(Node reading) {
        String number = localName(reading);
        return number.matches("[0-9]{1,6}") ? Integer.parseInt(number) : 0;
    }
}
