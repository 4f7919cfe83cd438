package org.w3id.relata.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.w3id.relata.rdf.Vocabulary;
import org.w3id.relata.text.DocumentText;
import org.w3id.relata.text.TextSpan;
import org.w3id.relata.web.page.Paragraph;
import org.w3id.relata.web.page.Segment;
import org.w3id.relata.web.page.SourceText;

/** Where a claim stands in its document's text. */
record ClaimContext(PageBuilder builder, Node claim, DocumentText text) {
    /** A text that has no more than this is shown as a whole, in code points. */
    private static final int WHOLE = 20_000;

    /** How much of a longer one is shown on each side of the evidence. */
    private static final int SIDE = 6_000;

    /** What is shown of a long evidence in a passage, and of what stands on each side of it. */
    private static final int LONGEST_PASSAGE = 500;

    private static final int PASSAGE_SIDE = 170;

    /** The text, or a good part of it around the evidence, with what speaks for the reading marked; empty without evidence. */
    Optional<SourceText> source() {
        return builder.facts()
                .one(claim, Vocabulary.evidence)
                .flatMap(span -> builder.texts().place(span, text))
                .map(this::window)
                .map(this::shown);
    }

    /**
     * The evidence with a little of its paragraph around it; empty without evidence.
     *
     * @param more what is marked beside what is marked everywhere
     */
    Optional<List<Paragraph>> passage(List<Highlight> more) {
        return builder.facts()
                .one(claim, Vocabulary.evidence)
                .flatMap(span -> builder.texts().place(span, text))
                .map(evidence -> passage(evidence, more));
    }

    private List<Paragraph> passage(TextSpan evidence, List<Highlight> more) {
        TextSpan part = new TextSpan(evidence.start(), Math.min(evidence.end(), evidence.start() + LONGEST_PASSAGE));
        TextSpan paragraphs = new MarkedText(text, List.of()).wholeParagraphs(part);
        TextSpan window = new TextSpan(
                wordBegin(Math.max(paragraphs.start(), part.start() - PASSAGE_SIDE), part.start()),
                wordEnd(Math.min(paragraphs.end(), part.end() + PASSAGE_SIDE), part.end()));
        List<Highlight> highlights = Stream.concat(highlights().stream(), more.stream())
                .filter(highlight -> highlight.span().overlaps(window))
                // Several passages stand on one page, and a name on a page is led to once.
                .map(highlight ->
                        new Highlight(highlight.span(), highlight.classes(), highlight.title(), highlight.href()))
                .toList();
        return cut(
                new MarkedText(text, highlights).paragraphs(window),
                window.start() > paragraphs.start(),
                window.end() < paragraphs.end());
    }

    /** With dots where something is left out. */
    private static List<Paragraph> cut(List<Paragraph> paragraphs, boolean before, boolean after) {
        Segment dots = new Segment("…", "", null, null, List.of());
        List<List<Segment>> parts = new ArrayList<>();
        paragraphs.forEach(paragraph -> parts.add(new ArrayList<>(paragraph.segments())));
        if (before && !parts.isEmpty()) {
            parts.get(0).add(0, dots);
        }
        if (after && !parts.isEmpty()) {
            parts.get(parts.size() - 1).add(dots);
        }
        return parts.stream().map(Paragraph::new).toList();
    }

    /** The next place where a word begins. */
    private int wordBegin(int from, int last) {
        int at = from;
        while (at > 0 && at < last && !text.cut(new TextSpan(at - 1, at)).isBlank()) {
            at++;
        }
        return at;
    }

    /** The last place before where a word ends. */
    private int wordEnd(int from, int first) {
        int at = from;
        while (at > first
                && at < text.length()
                && !text.cut(new TextSpan(at, at + 1)).isBlank()) {
            at--;
        }
        return at;
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
