package org.w3id.relata.store.dispute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.w3id.relata.entity.Kind;
import org.w3id.relata.rdf.Vocabulary;

/** Reads everything that claims state, in the order of the claims. */
final class Statements {
    /** The most that the converter trusts its reading of a garbled passage: no such claim takes part in a dispute. */
    private static final double GARBLED = 0.3;

    private final Facts facts;
    private final Entities entities;

    Statements(Entities entities) {
        this.facts = entities.facts();
        this.entities = entities;
    }

    List<Statement> read() {
        List<Statement> statements = new ArrayList<>();
        for (Node claim : facts.having(Vocabulary.states)) {
            if (isSure(claim)) {
                ClaimContext context = ClaimContext.read(facts, claim);
                context.propositions()
                        .forEach(proposition -> statement(context, proposition).ifPresent(statements::add));
            }
        }
        return statements;
    }

    private boolean isSure(Node claim) {
        return facts.one(claim, Vocabulary.confidence)
                .filter(value -> Double.parseDouble(value.getLiteralLexicalForm()) <= GARBLED)
                .isEmpty();
    }

    private Optional<Statement> statement(ClaimContext claim, Node proposition) {
        Optional<Node> subject = facts.one(proposition, Vocabulary.subject);
        Optional<Node> object = facts.one(proposition, Vocabulary.object);
        return facts.one(proposition, Vocabulary.relation)
                .filter(relation -> subject.isPresent() && object.isPresent())
                .map(relation -> normal(
                        new Statement(claim, proposition, relation.getLocalName(), subject.get(), object.get())));
    }

    private Statement normal(Statement said) {
        return switch (said.relation()) {
            case "deploysForcesTo" -> presence(said, said.subject(), said.object());
            case "hosts" ->
                entities.is(said.object(), Kind.FORCE) ? presence(said, said.object(), said.subject()) : said;
            case "locatedIn" ->
                entities.is(said.subject(), Kind.FORCE) ? presence(said, said.subject(), said.object()) : said;
            default -> said;
        };
    }

    private static Statement presence(Statement said, Node force, Node place) {
        return new Statement(said.claim(), said.proposition(), Statement.PRESENCE, force, place);
    }
}
