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
record Propositions(Facts facts, Linker linker, ClaimCards cards) {
    Statement statement(Node proposition) {
        return new Statement(
                part(proposition, Vocabulary.subject),
                part(proposition, Vocabulary.relation),
                part(proposition, Vocabulary.object),
                linker.link(proposition));
    }

    /** The claims that state a proposition, apart by polarity; one may be left out. */
    Voices voices(Node proposition, Node except) {
        Map<Boolean, List<Node>> byPolarity = facts.having(Vocabulary.states, proposition).stream()
                .filter(claim -> !claim.equals(except))
                .collect(Collectors.partitioningBy(this::denies));
        return new Voices(statement(proposition), cards.list(byPolarity.get(false)), cards.list(byPolarity.get(true)));
    }

    private boolean denies(Node claim) {
        return facts.all(claim, Vocabulary.polarity).contains(StandardTerms.DENIED);
    }

    private Link part(Node proposition, Node property) {
        return facts.one(proposition, property).map(linker::link).orElse(new Link("?", null));
    }
}
