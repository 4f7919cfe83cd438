package org.w3id.relata.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.relata.web.page.DisputePage;
import org.w3id.relata.web.page.PropositionPage;
import org.w3id.relata.web.page.ResourcePage;
import org.w3id.relata.web.page.Statement;
import org.w3id.relata.web.page.Voices;

/** Makes the pages of propositions and disputes, and of whatever has no page of its own kind. */
record OtherPages(PageBuilder builder) {
    PropositionPage proposition(Node proposition) {
        Voices voices = builder.propositions().voices(proposition, Node.ANY);
        Statement statement = voices.statement();
        String title = statement.subject().label() + " – "
                + statement.relation().label() + " – "
                + statement.object().label();
        return new PropositionPage(
                builder.frame(proposition, title, "Who affirms and who denies: " + title),
                voices,
                builder.linker().links(builder.facts().having(Vocabulary.ABOUT_PROPOSITION, proposition)));
    }

    DisputePage dispute(Node dispute) {
        Facts facts = builder.facts();
        String title = facts.label(dispute);
        return new DisputePage(
                builder.frame(dispute, title, "A content that sources disagree on: " + title),
                title,
                facts.one(dispute, Vocabulary.GROUND).map(facts::label).orElse("?"),
                facts.text(dispute, Vocabulary.INDEPENDENT_VOICES),
                facts.all(dispute, Vocabulary.ABOUT_PROPOSITION).stream()
                        .map(builder.propositions()::statement)
                        .toList(),
                builder.cards().list(facts.all(dispute, Vocabulary.AFFIRMED_BY)),
                builder.cards().list(facts.all(dispute, Vocabulary.DENIED_BY)));
    }

    ResourcePage resource(Node node) {
        String title = builder.facts().label(node);
        Optional<Node> definition = Stream.of(Vocabulary.DEFINITION, RDFS.comment.asNode(), Vocabulary.SCOPE_NOTE)
                .flatMap(property -> builder.facts().one(node, property).stream())
                .findFirst();
        List<Node> types = builder.facts().all(node, Vocabulary.TYPE);
        return new ResourcePage(
                builder.frame(node, title, "What the data says about " + title),
                title,
                builder.linker().links(types),
                definition.map(builder.facts()::label).orElse(null),
                new Details(builder).of(node, Set.of(Vocabulary.TYPE, Vocabulary.DEFINITION)),
                new Details(builder).leadingTo(node));
    }
}
