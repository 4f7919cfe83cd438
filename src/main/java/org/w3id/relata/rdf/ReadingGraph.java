package org.w3id.relata.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.w3id.relata.claim.Claim;
import org.w3id.relata.claim.Proposition;
import org.w3id.relata.claim.Reading;
import org.w3id.relata.text.TextSpan;

/** Why the claims of one document were read as they were: a row and its words for each claim, mark and proposition. */
final class ReadingGraph {
    private final GraphBuilder graph;
    private final Iris iris;
    private final SpanGraph spans;
    private final PropositionGraph propositions;

    ReadingGraph(GraphBuilder graph, Iris iris, SpanGraph spans, PropositionGraph propositions) {
        this.graph = graph;
        this.iris = iris;
        this.spans = spans;
        this.propositions = propositions;
    }

    /**
     * Describes the readings of a claim and gives their IRIs.
     *
     * @param path of the claim
     * @param node the claim
     */
    List<Node> describe(Claim claim, String path, Node node) {
        List<Node> nodes = new ArrayList<>();
        for (Reading reading : claim.readings()) {
            Node part =
                    switch (reading.part()) {
                        case CLAIM -> node;
                        case POLARITY -> Vocabulary.term(claim.polarity().localName());
                        case CERTAINTY -> Vocabulary.term(claim.certainty().localName());
                        case MODALITY -> Vocabulary.term(claim.modality().localName());
                    };
            nodes.add(describe(path + "/reading/" + nodes.size(), part, reading.rule(), reading.words()));
        }
        for (Proposition proposition : claim.propositions()) {
            Node part = propositions.describe(proposition);
            nodes.add(describe(
                    path + "/reading/" + nodes.size(), part, proposition.rule(), List.of(proposition.words())));
        }
        return nodes;
    }

    private Node describe(String path, Node part, String rule, List<TextSpan> words) {
        Node node = iris.id(path);
        String quoted = words.stream().map(spans::words).collect(Collectors.joining(" … "));
        graph.about(node)
                .a(Vocabulary.READING)
                .label(Literals.line(rule + ": " + quoted))
                .with(Vocabulary.explains, part)
                .with(Vocabulary.rule, Iris.rule(rule))
                .withAll(Vocabulary.words, words.stream().map(spans::cite).toList());
        return node;
    }
}
