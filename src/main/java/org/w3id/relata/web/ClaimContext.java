package org.w3id.relata.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.w3id.relata.rdf.Vocabulary;
import org.w3id.relata.text.DocumentText;
import org.w3id.relata.text.TextSpan;
import org.w3id.relata.web.page.SourceText;

/** Where a claim stands in its document's text. */
record ClaimContext(PageBuilder builder, Node claim, DocumentText text) {
    /** A text that has no more than this is shown as a whole, in code points. */
    private static final int WHOLE = 20_000;

    /** How much of a longer one is shown on each side of the evidence. */
    private static final int SIDE = 6_000;

    /** The text, or a good part of it around the evidence, with what speaks for the reading marked; empty without evidence. */
    Optional<SourceText> source() {
        return builder.facts()
                .one(claim, Vocabulary.evidence)
                .flatMap(span -> builder.texts().place(span, text))
                .map(this::window)
                .map(this::shown);
    }

    private TextSpan window(TextSpan evidence) {
        if (text.length() <= WHOLE) {
            return new TextSpan(0, text.length());
        }
        TextSpan near =
                new TextSpan(Math.max(0, evidence.start() - SIDE), Math.min(text.length(), evidence.end() + SIDE));
        TextSpan paragraphs = new MarkedText(text, List.of()).wholeParagraphs(near);
        // A text may be one paragraph from beginning to end.
        return paragraphs.length() <= near.length() + WHOLE ? paragraphs : near;
    }

    private SourceText shown(TextSpan window) {
        List<Highlight> highlights = highlights().stream()
                .filter(highlight -> window.contains(highlight.span()))
                .toList();
        return new SourceText(
                new MarkedText(text, highlights).paragraphs(window), window.start() > 0, window.end() < text.length());
    }

    private List<Highlight> highlights() {
        List<Highlight> highlights = new ArrayList<>();
        Facts facts = builder.facts();
        boolean denied = facts.all(claim, Vocabulary.polarity).contains(StandardTerms.DENIED);
        for (Node span : facts.all(claim, Vocabulary.evidence)) {
            builder.texts()
                    .place(span, text)
                    .map(place -> new Highlight(
                            place,
                            denied ? "evidence denied" : "evidence",
                            denied ? "what is denied" : "what is claimed",
                            null,
                            "evidence"))
                    .ifPresent(highlights::add);
        }
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
