package org.w3id.relata.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.w3id.relata.rdf.Namespaces;
import org.w3id.relata.rdf.Vocabulary;
import org.w3id.relata.web.page.DisputePage;
import org.w3id.relata.web.page.Link;
import org.w3id.relata.web.page.Side;
import org.w3id.relata.web.page.Statement;

/** Makes the page of a dispute: its ground, and who stands on which side. It judges nobody. */
record DisputePages(PageBuilder builder) {
    private static final int MOST_CONTENTS = 20;
    private static final String QUANTITY = Namespaces.ONTOLOGY + "quantity";

    /** @param number which part of the claims is asked for, from 1 */
    DisputePage page(Node dispute, int number) {
        Facts facts = builder.facts();
        List<Node> contents = contents(dispute);
        Optional<Node> ground = facts.one(dispute, Vocabulary.ground);
        boolean numbers = ground.filter(node -> node.hasURI(QUANTITY)).isPresent();
        List<IndexedClaim> affirming = claims(dispute, Vocabulary.affirmedBy);
        List<IndexedClaim> denying = claims(dispute, Vocabulary.deniedBy);
        Pages pages = new Pages(number, Math.max(affirming.size(), denying.size()), Sides.SIZE);
        List<Side> sides = new ArrayList<>();
        if (!affirming.isEmpty() || !numbers) {
            String title = numbers ? "Numbers that exclude each other" : "Affirmed";
            sides.add(side(dispute, title, "affirmed", affirming, Vocabulary.affirmingVoice, pages));
        }
        if (!denying.isEmpty() || !numbers) {
            sides.add(side(dispute, "Denied", "denied", denying, Vocabulary.denyingVoice, pages));
        }
        List<Statement> about = contents.stream()
                .limit(MOST_CONTENTS)
                .map(builder.propositions()::statement)
                .toList();
        String title = about.isEmpty() ? facts.label(dispute) : words(about.get(0));
        String path = String.valueOf(builder.linker().href(dispute));
        return new DisputePage(
                builder.frame(dispute, "Dispute: " + title, "A content that sources disagree on: " + title),
                title,
                ground.map(builder.linker()::link).orElse(new Link("unknown", null)),
                ground.map(this::meaning).orElse(""),
                Optional.ofNullable(facts.text(dispute, Vocabulary.independentVoices))
                        .orElse("an unknown number of"),
                about,
                contents.size() - about.size(),
                sides,
                pages.paging(page -> path + (page == 1 ? "" : "?page=" + page)));
    }

    /** What it is about: what most deny first, then what most claim. */
    private List<Node> contents(Node dispute) {
        return builder.facts().all(dispute, Vocabulary.aboutProposition).stream()
                .sorted(Comparator.comparingLong(this::denials)
                        .thenComparingInt(
                                content -> builder.claims().stating(content).size())
                        .reversed())
                .toList();
    }

    private long denials(Node content) {
        return builder.claims().stating(content).stream()
                .filter(IndexedClaim::denied)
                .count();
    }

    private Side side(Node dispute, String title, String kind, List<IndexedClaim> claims, Node property, Pages pages) {
        List<List<Node>> voices = builder.facts().all(dispute, property).stream()
                .map(voice -> builder.facts().all(voice, Vocabulary.voicedIn))
                .filter(voiced -> !voiced.isEmpty())
                .toList();
        return new Sides(builder, pages).side(title, kind, claims, voices);
    }

    /** In the order of the index, as everywhere. */
    private List<IndexedClaim> claims(Node dispute, Node property) {
        return ClaimIndex.sorted(builder.facts().all(dispute, property).stream()
                .flatMap(claim -> builder.claims().claim(claim).stream()));
    }

    private String meaning(Node ground) {
        return switch (ground.toString().substring(ground.toString().lastIndexOf('/') + 1)) {
            case "contradiction" -> "The same content is affirmed by some and denied by others.";
            case "existence" ->
                "Some deny that there is anything of a kind; others tell of something that is of this kind.";
            case "quantity" -> "The numbers that are given exclude each other.";
            default ->
                Stream.of(StandardTerms.DEFINITION, StandardTerms.SCOPE_NOTE)
                        .flatMap(property -> builder.facts().one(ground, property).stream())
                        .findFirst()
                        .map(builder.facts()::label)
                        .orElse("");
        };
    }

    private static String words(Statement statement) {
        return statement.subject().label() + " "
                + statement.relation().label() + " "
                + statement.object().label();
    }
}
