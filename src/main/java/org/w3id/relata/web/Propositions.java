package org.w3id.relata.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.w3id.relata.rdf.Vocabulary;
import org.w3id.relata.web.page.Link;
import org.w3id.relata.web.page.Statement;
import org.w3id.relata.web.page.Voices;

/** Shows contents, and who affirms and who denies them. */
record Propositions(PageBuilder builder) {
    /** How many claims of each side stand beside a claim; its proposition's page has all. */
    private static final int BESIDE = 5;

    Statement statement(Node proposition) {
        return new Statement(
                part(proposition, Vocabulary.subject),
                part(proposition, Vocabulary.relation),
                part(proposition, Vocabulary.object),
                builder.linker().link(proposition));
    }

    /** A content in words: "Belarus hosts Russian military bases". */
    String words(Node proposition) {
        return builder.wording().content(proposition);
    }

    Statement statement(IndexedProposition proposition) {
        Linker linker = builder.linker();
        return new Statement(
                linker.link(proposition.subject()),
                linker.link(proposition.relation()),
                linker.link(proposition.object()),
                linker.link(proposition.node()));
    }

    /** The first claims that state a proposition, apart by polarity; one may be left out. */
    Voices voices(Node proposition, Node except) {
        Map<Boolean, List<IndexedClaim>> byPolarity = builder.claims().stating(proposition).stream()
                .filter(claim -> !claim.node().equals(except))
                .collect(Collectors.partitioningBy(IndexedClaim::denied));
        return new Voices(
                statement(proposition),
                builder.cards().list(byPolarity.get(false), 0, BESIDE),
                builder.cards().list(byPolarity.get(true), 0, BESIDE));
    }

    private Link part(Node proposition, Node property) {
        return builder.facts()
                .one(proposition, property)
                .map(builder.linker()::link)
                .orElse(new Link("?", null));
    }
}
