package org.w3id.relata.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
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

    private final DescribedNodes facts;
    private final Node claim;

    ExplanationReader(Graph graph, Node claim) {
        this.facts = new DescribedNodes(graph);
        this.claim = claim;
    }

    ClaimQuestion.Explained read() {
        Node document = facts.one(claim, Vocabulary.inDocument).orElse(claim);
        Piece words = facts.pieces(claim, Vocabulary.evidence).stream()
                .findFirst()
                .orElse(new Piece(facts.label(claim), 0, 0));
        DocumentText text = new DocumentText(facts.one(document, Vocabulary.hasText)
                .flatMap(node -> facts.text(node, RDF.Nodes.value))
                .orElse(""));
        Explanation explanation = new Explanation(
                claim.getURI(),
                facts.text(document, DCTerms.identifier.asNode()).orElse(""),
                facts.label(document),
                words,
                around(text, words.start() - CONTEXT, words.start()).replaceFirst("(?s).*\\n", ""),
                around(text, words.end(), words.end() + CONTEXT).replaceFirst("(?s)\\n.*", ""),
                chain(),
                reasons(claim),
                marks(),
                facts.all(claim, Vocabulary.states).stream()
                        .map(this::statement)
                        .toList(),
                facts.one(claim, Vocabulary.validTime).map(facts::label).orElse(null),
                facts.one(claim, Vocabulary.quantity).map(facts::label).orElse(null),
                facts.text(claim, Vocabulary.confidence).orElse(null),
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
        return facts.all(claim, Vocabulary.attribution).stream()
                .map(link -> new Link(
                        facts.text(link, Vocabulary.position)
                                .map(Integer::parseInt)
                                .orElse(0),
                        facts.all(link, Vocabulary.attributedTo).stream()
                                .map(facts::label)
                                .toList(),
                        facts.one(link, Vocabulary.manner).map(facts::label).orElse(null),
                        facts.pieces(link, Vocabulary.cue),
                        facts.all(link, Vocabulary.mention).stream()
                                .flatMap(mention -> facts.pieces(mention, Vocabulary.span).stream())
                                .sorted(Comparator.comparingInt(Piece::start))
                                .toList(),
                        facts.all(link, Vocabulary.rule).stream()
                                .map(ExplanationReader::row)
                                .toList()))
                .sorted(Comparator.comparingInt(Link::position))
                .toList();
    }

    private List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        for (Node mark :
                List.of(Vocabulary.polarity, Vocabulary.certainty, Vocabulary.modality, Vocabulary.quotation)) {
            facts.one(claim, mark)
                    .ifPresent(value -> marks.add(
                            new Mark(DescribedNodes.localName(mark), DescribedNodes.localName(value), reasons(value))));
        }
        return marks;
    }

    private Statement statement(Node proposition) {
        List<Node> others = facts.graph()
                .find(null, Vocabulary.states, proposition)
                .mapWith(triple -> triple.getSubject())
                .filterKeep(other -> !other.equals(claim))
                .toList();
        return new Statement(
                proposition.getURI(),
                facts.label(proposition),
                reasons(proposition),
                voices(others, Vocabulary.term("affirmed")),
                voices(others, Vocabulary.term("denied")));
    }

    private List<Voice> voices(List<Node> claims, Node polarity) {
        return claims.stream()
                .filter(other -> facts.graph().contains(other, Vocabulary.polarity, polarity))
                .map(other -> new Voice(
                        other.getURI(),
                        facts.all(other, Vocabulary.source).stream()
                                .map(facts::label)
                                .toList(),
                        facts.label(other)))
                .sorted(Comparator.comparing(Voice::claim))
                .toList();
    }

    /** The readings that explain a part of the claim, in the order of their numbers. */
    private List<Reason> reasons(Node part) {
        return facts.all(claim, Vocabulary.reading).stream()
                .filter(reading -> facts.graph().contains(reading, Vocabulary.explains, part))
                .sorted(Comparator.comparingInt(ExplanationReader::number))
                .flatMap(reading -> facts.all(reading, Vocabulary.rule).stream()
                        .map(row -> new Reason(row(row), facts.pieces(reading, Vocabulary.words))))
                .toList();
    }

    private List<Row> rows() {
        return facts.all(claim, Vocabulary.rule).stream()
                .map(row -> new Row(
                        row(row), facts.text(row, SKOS.definition.asNode()).orElse(null)))
                .sorted(Comparator.comparing(Row::row))
                .toList();
    }

    private static String row(Node row) {
        return row.getURI().replace(Namespaces.LEXICON, "");
    }

    private static int number(Node reading) {
        String number = DescribedNodes.localName(reading);
        return number.matches("[0-9]{1,6}") ? Integer.parseInt(number) : 0;
    }
}
