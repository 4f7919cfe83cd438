package org.w3id.relata.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.w3id.relata.rdf.Vocabulary;
import org.w3id.relata.text.DocumentText;
import org.w3id.relata.text.TextSpan;
import org.w3id.relata.web.page.Paragraph;

/** Where a claim stands in its document's text. */
record ClaimContext(PageBuilder builder, Node claim, DocumentText text) {
    /** How far from the evidence its cue and its speaker are shown, in code points. */
    private static final int CONTEXT = 1_000;

    /** The paragraphs around the evidence, with what speaks for the reading marked. */
    List<Paragraph> paragraphs() {
        Optional<TextSpan> evidence = builder.facts()
                .one(claim, Vocabulary.evidence)
                .flatMap(span -> builder.texts().place(span, text));
        if (evidence.isEmpty()) {
            return List.of();
        }
        TextSpan near = new TextSpan(
                Math.max(0, evidence.get().start() - CONTEXT),
                Math.min(text.length(), evidence.get().end() + CONTEXT));
        List<Highlight> highlights = highlights().stream()
                .filter(highlight -> near.contains(highlight.span()))
                .toList();
        TextSpan window =
                highlights.stream().map(Highlight::span).reduce(TextSpan::union).orElse(evidence.get());
        MarkedText marked = new MarkedText(text, highlights);
        return marked.paragraphs(marked.wholeParagraphs(window));
    }

    private List<Highlight> highlights() {
        List<Highlight> highlights = new ArrayList<>();
        Facts facts = builder.facts();
        boolean denied = facts.all(claim, Vocabulary.polarity).contains(StandardTerms.DENIED);
        highlight(
                facts.all(claim, Vocabulary.evidence),
                denied ? "evidence denied" : "evidence",
                denied ? "what is denied" : "what is claimed",
                highlights);
        for (Node attribution : builder.cards().chain(claim)) {
            highlight(facts.all(attribution, Vocabulary.cue), "cue", "how it is reported", highlights);
            for (Node mention : facts.all(attribution, Vocabulary.mention)) {
                highlight(facts.all(mention, Vocabulary.span), "speaker", "who says it", highlights);
            }
        }
        for (Node quantity : facts.all(claim, Vocabulary.quantity)) {
            highlight(facts.all(quantity, Vocabulary.span), "quantity", "how many", highlights);
        }
        for (Node time : facts.all(claim, Vocabulary.validTime)) {
            highlight(facts.all(time, Vocabulary.span), "time", "when", highlights);
        }
        return highlights;
    }

    private void highlight(List<Node> spans, String classes, String title, List<Highlight> highlights) {
        for (Node span : spans) {
            builder.texts()
                    .place(span, text)
                    .map(place -> new Highlight(place, classes, title, null))
                    .ifPresent(highlights::add);
        }
    }
}
