package org.w3id.relata.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.w3id.relata.rdf.Vocabulary;
import org.w3id.relata.text.TextSpan;
import org.w3id.relata.web.page.ChainLink;
import org.w3id.relata.web.page.ClaimPage;
import org.w3id.relata.web.page.Detail;
import org.w3id.relata.web.page.Link;

/** Makes the page of a claim. */
record ClaimPages(PageBuilder builder) {
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
                        .map(text -> new ClaimContext(builder, claim, text).paragraphs())
                        .orElse(List.of()),
                builder.facts().all(claim, Vocabulary.states).stream()
                        .map(proposition -> builder.propositions().voices(proposition, claim))
                        .toList(),
                details(claim),
                new Reasons(builder).of(claim),
                rules(claim),
                builder.facts().text(claim, Vocabulary.confidence));
    }

    /** The rows of the lexicon that fired, by table and id, as they are found there. */
    private List<Link> rules(Node claim) {
        return builder.facts().all(claim, Vocabulary.rule).stream()
                .map(new Reasons(builder)::row)
                .toList();
    }

    private List<ChainLink> chain(Node claim) {
        return builder.cards().chain(claim).stream()
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
        details.add(new Detail(
                new Link("Nanopublication", null),
                List.of(new Link(
                        "with a trusty URI", builder.linker().link(claim).href() + "/nanopub"))));
        return details;
    }

    private String when(Node time) {
        String stated = String.valueOf(builder.facts().text(time, Vocabulary.asStated));
        String resolved = builder.facts().text(time, Vocabulary.edtf);
        return resolved == null ? "“" + stated + "”" : resolved + ", stated as “" + stated + "”";
    }
}
