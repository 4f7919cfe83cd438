package org.w3id.relata.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.relata.rdf.Vocabulary;
import org.w3id.relata.web.page.DisputePage;
import org.w3id.relata.web.page.PropositionPage;
import org.w3id.relata.web.page.ResourcePage;
import org.w3id.relata.web.page.Statement;
import org.w3id.relata.web.page.VoiceLine;
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
                builder.linker().links(builder.facts().having(Vocabulary.aboutProposition, proposition)));
    }

    DisputePage dispute(Node dispute) {
        Facts facts = builder.facts();
        String title = facts.label(dispute);
        return new DisputePage(
                builder.frame(dispute, title, "A content that sources disagree on: " + title),
                title,
                facts.one(dispute, Vocabulary.ground).map(facts::label).orElse("?"),
                facts.text(dispute, Vocabulary.independentVoices),
                voices(dispute, Vocabulary.affirmingVoice),
                voices(dispute, Vocabulary.denyingVoice),
                facts.all(dispute, Vocabulary.aboutProposition).stream()
                        .map(builder.propositions()::statement)
                        .toList(),
                builder.cards().list(facts.all(dispute, Vocabulary.affirmedBy)),
                builder.cards().list(facts.all(dispute, Vocabulary.deniedBy)));
    }

    private List<VoiceLine> voices(Node dispute, Node side) {
        Facts facts = builder.facts();
        return facts.all(dispute, side).stream()
                .map(voice -> new VoiceLine(
                        builder.linker().links(facts.all(voice, Vocabulary.origin)),
                        facts.all(voice, Vocabulary.voicedIn).size()))
                .toList();
    }

    ResourcePage resource(Node node) {
        String title = builder.facts().label(node);
        Optional<Node> definition = Stream.of(StandardTerms.DEFINITION, RDFS.comment.asNode(), StandardTerms.SCOPE_NOTE)
                .flatMap(property -> builder.facts().one(node, property).stream())
                .findFirst();
        List<Node> types = builder.facts().all(node, StandardTerms.TYPE);
        return new ResourcePage(
                builder.frame(node, title, "What the data says about " + title),
                title,
                builder.linker().links(types),
                definition.map(builder.facts()::label).orElse(null),
                new Details(builder).of(node, Set.of(StandardTerms.TYPE, StandardTerms.DEFINITION)),
                new Details(builder).leadingTo(node));
    }
}
