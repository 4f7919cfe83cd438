package org.w3id.relata.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.w3id.relata.rdf.Namespaces;
import org.w3id.relata.rdf.Vocabulary;
import org.w3id.relata.text.DocumentText;
import org.w3id.relata.text.TextSpan;
import org.w3id.relata.web.page.ChainLink;
import org.w3id.relata.web.page.ClaimPage;
import org.w3id.relata.web.page.Detail;
import org.w3id.relata.web.page.Link;
import org.w3id.relata.web.page.Paragraph;

/** Makes the page of a claim. */
record ClaimPages(PageBuilder builder) {
    /** How far from the evidence its cue and its speaker are shown, in code points. */
    private static final int CONTEXT = 1_000;

    ClaimPage page(Node claim) {
        String evidence = builder.cards().evidence(claim);
        String sources =
                builder.cards().sources(claim).stream().map(Link::label).collect(Collectors.joining(", "));
        Node document = builder.facts().one(claim, Vocabulary.inDocument).orElse(claim);
        return new ClaimPage(
                builder.frame(claim, sources + ": “" + evidence + "”", "Claim by " + sources + ": " + evidence),
                evidence,
                chain(claim),
                builder.cards().marks(claim),
                builder.linker().link(document),
                builder.texts()
                        .textOf(document)
                        .map(text -> context(claim, text))
                        .orElse(List.of()),
                builder.facts().all(claim, Vocabulary.states).stream()
                        .map(proposition -> builder.propositions().voices(proposition, claim))
                        .toList(),
                details(claim),
                rules(claim),
                builder.facts().text(claim, Vocabulary.confidence));
    }

    /** The rows of the lexicon that fired, by table and id, as they are found there. */
    private List<Link> rules(Node claim) {
        return builder.facts().all(claim, Vocabulary.rule).stream()
                .map(row -> builder.linker().link(row.toString().replace(Namespaces.LEXICON, ""), row))
                .toList();
    }

    private List<Node> attributions(Node claim) {
        return builder.facts().all(claim, Vocabulary.attribution).stream()
                .sorted(Comparator.comparingInt(builder.cards()::position))
                .toList();
    }

    private List<ChainLink> chain(Node claim) {
        return attributions(claim).stream()
                .map(attribution -> new ChainLink(
                        builder.linker().links(builder.facts().all(attribution, Vocabulary.attributedTo)),
                        builder.facts()
                                .one(attribution, Vocabulary.manner)
                                .map(builder.linker()::link)
                                .orElse(null),
                        cueWords(attribution)))
                .toList();
    }

    private String cueWords(Node attribution) {
        return builder.facts().all(attribution, Vocabulary.cue).stream()
                .sorted(Comparator.comparing(
                        cue -> builder.texts().place(cue).map(TextSpan::start).orElse(0)))
                .map(builder.facts()::label)
                .collect(Collectors.joining(" … "));
    }

    private List<Paragraph> context(Node claim, DocumentText text) {
        Optional<TextSpan> evidence = builder.facts()
                .one(claim, Vocabulary.evidence)
                .flatMap(span -> builder.texts().place(span, text));
        if (evidence.isEmpty()) {
            return List.of();
        }
        TextSpan near = new TextSpan(
                Math.max(0, evidence.get().start() - CONTEXT),
                Math.min(text.length(), evidence.get().end() + CONTEXT));
        List<Highlight> highlights = highlights(claim, text).stream()
                .filter(highlight -> near.contains(highlight.span()))
                .toList();
        TextSpan window =
                highlights.stream().map(Highlight::span).reduce(TextSpan::union).orElse(evidence.get());
        MarkedText marked = new MarkedText(text, highlights);
        return marked.paragraphs(marked.wholeParagraphs(window));
    }

    private List<Highlight> highlights(Node claim, DocumentText text) {
        List<Highlight> highlights = new ArrayList<>();
        Facts facts = builder.facts();
        boolean denied = facts.all(claim, Vocabulary.polarity).contains(StandardTerms.DENIED);
        highlight(
                facts.all(claim, Vocabulary.evidence),
                denied ? "evidence denied" : "evidence",
                denied ? "what is denied" : "what is claimed",
                text,
                highlights);
        for (Node attribution : attributions(claim)) {
            highlight(facts.all(attribution, Vocabulary.cue), "cue", "how it is reported", text, highlights);
            for (Node mention : facts.all(attribution, Vocabulary.mention)) {
                highlight(facts.all(mention, Vocabulary.span), "speaker", "who says it", text, highlights);
            }
        }
        for (Node quantity : facts.all(claim, Vocabulary.quantity)) {
            highlight(facts.all(quantity, Vocabulary.span), "quantity", "how many", text, highlights);
        }
        for (Node time : facts.all(claim, Vocabulary.validTime)) {
            highlight(facts.all(time, Vocabulary.span), "time", "when", text, highlights);
        }
        return highlights;
    }

    private void highlight(
            List<Node> spans, String classes, String title, DocumentText text, List<Highlight> highlights) {
        for (Node span : spans) {
            builder.texts()
                    .place(span, text)
                    .map(place -> new Highlight(place, classes, title, null))
                    .ifPresent(highlights::add);
        }
    }

    private List<Detail> details(Node claim) {
        List<Detail> details = new ArrayList<>();
        for (Node quantity : builder.facts().all(claim, Vocabulary.quantity)) {
            details.add(builder.detail("Quantity", Vocabulary.quantity, new Amounts(builder.facts()).words(quantity)));
        }
        for (Node time : builder.facts().all(claim, Vocabulary.validTime)) {
            details.add(builder.detail("Time", Vocabulary.validTime, when(time)));
        }
        details.addAll(builder.detail("Item", claim, Vocabulary.item));
        details.addAll(builder.detail("Place", claim, Vocabulary.place));
        details.addAll(builder.detail("Document", claim, Vocabulary.inDocument));
        details.addAll(builder.detail("Evidence", claim, Vocabulary.evidence));
        details.addAll(builder.detail("Read by", claim, StandardTerms.GENERATED_BY));
        return details;
    }

    private String when(Node time) {
        String stated = String.valueOf(builder.facts().text(time, Vocabulary.asStated));
        String resolved = builder.facts().text(time, Vocabulary.edtf);
        return resolved == null ? "“" + stated + "”" : resolved + ", stated as “" + stated + "”";
    }
}
