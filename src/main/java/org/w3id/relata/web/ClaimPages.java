package org.w3id.relata.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.rdf.Vocabulary;
import org.w3id.relata.text.TextSpan;
import org.w3id.relata.web.page.ChainLink;
import org.w3id.relata.web.page.ClaimPage;
import org.w3id.relata.web.page.Detail;
import org.w3id.relata.web.page.Link;

/** Makes the page of a claim. */
record ClaimPages(PageBuilder builder, Site site) {
    private static final int LONGEST_REPORTED = 600;

    /** @param version the version of the data that was asked for, or null */
    ClaimPage page(Node claim, @Nullable String version) {
        String evidence = builder.cards().evidence(claim);
        String sources =
                builder.cards().sources(claim).stream().map(Link::label).collect(Collectors.joining(", "));
        Node document = builder.facts().one(claim, Vocabulary.inDocument).orElse(claim);
        References references = References.of(builder, site);
        String prefix = builder.linker().prefix();
        return new ClaimPage(
                builder.frame(
                        claim, builder.wording().claim(claim), builder.wording().description(claim)),
                Script.PASSAGE.href(prefix),
                new CitedVersions(site, prefix).notice(claim, version).orElse(null),
                evidence,
                chain(claim),
                builder.cards().marks(claim),
                builder.linker().link(document),
                builder.texts()
                        .textOf(document)
                        .flatMap(text -> new ClaimContext(builder, claim, text).source())
                        .orElse(null),
                builder.linker().link(document).href() + "#" + DocumentPages.anchor(claim),
                disputes(claim),
                builder.facts().all(claim, Vocabulary.states).stream()
                        .map(proposition -> builder.propositions().voices(proposition, claim))
                        .toList(),
                details(claim),
                new Reasons(builder).of(claim),
                rules(claim),
                builder.facts().text(claim, Vocabulary.confidence),
                new Citations(builder, references).of(claim),
                report(claim, evidence, sources, references));
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
                        kind(builder.facts().all(attribution, Vocabulary.attributedTo)),
                        builder.facts()
                                .one(attribution, Vocabulary.manner)
                                .map(builder.linker()::link)
                                .orElse(null),
                        cueWords(attribution)))
                .toList();
    }

    /** What they all are. */
    private String kind(List<Node> agents) {
        List<String> kinds = agents.stream()
                .flatMap(agent -> builder.facts().all(agent, StandardTerms.TYPE).stream())
                .filter(type -> type.getURI().startsWith(Addresses.PUBLISHED))
                .filter(type -> !type.equals(Vocabulary.NON_SPECIFIC))
                .map(builder.facts()::label)
                .distinct()
                .toList();
        return kinds.size() == 1 ? kinds.get(0) : "";
    }

    private String cueWords(Node attribution) {
        return builder.facts().all(attribution, Vocabulary.cue).stream()
                .sorted(Comparator.comparing(
                        cue -> builder.texts().place(cue).map(TextSpan::start).orElse(0)))
                .map(builder.facts()::label)
                .collect(Collectors.joining(" … "));
    }

    private List<Link> disputes(Node claim) {
        return Stream.of(Vocabulary.affirmedBy, Vocabulary.deniedBy)
                .flatMap(side -> builder.facts().having(side, claim).stream())
                .distinct()
                .map(builder.linker()::link)
                .toList();
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

    /** A message of which only the mistake has to be filled in. */
    private String report(Node claim, String evidence, String sources, References references) {
        String body = String.join(
                "\n",
                "Claim: " + references.permalink(claim),
                "Words: “" + PageBuilder.shortened(evidence, LONGEST_REPORTED) + "”",
                "Source: " + PageBuilder.shortened(sources, LONGEST_REPORTED),
                "Data version: " + Optional.ofNullable(references.version()).orElse("unknown"),
                "",
                "What is wrong (the words, the source, the way, the content, how it is put):",
                "",
                "What would be right:",
                "");
        return new ReportLink(site.contact()).address("Mistake in a claim of " + PageBuilder.shortened(sources), body);
    }
}
