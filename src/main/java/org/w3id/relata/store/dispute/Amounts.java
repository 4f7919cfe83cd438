package org.w3id.relata.store.dispute;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.w3id.relata.entity.Kind;
import org.w3id.relata.rdf.Vocabulary;
import org.w3id.relata.store.dispute.Words.Group;

/** Finds numbers of the same kind, said of the same, that exclude each other. */
final class Amounts {
    private static final String STRENGTH = "hasStrength";
    private static final String PERSONS = "persons";
    private static final List<String> OF_PERSONS =
            List.of(Statement.PRESENCE, STRENGTH, "withdrawsForcesFrom", "recruits", "trains", "participatesIn");
    private static final List<String> OF_ITEMS =
            List.of(Statement.PRESENCE, "supplies", "acquires", "possesses", "hosts", "withdrawsForcesFrom");

    private final Entities entities;
    private final Facts facts;
    private final Compatibility compatibility;
    private final Map<String, List<Counted>> counted = new TreeMap<>();

    /** A statement with the number that it gives. */
    private record Counted(Statement statement, Range range, String kind) {}

    Amounts(Entities entities, List<Statement> statements) {
        this.entities = entities;
        this.facts = entities.facts();
        this.compatibility = new Compatibility(entities, new Covering(entities));
        statements.stream().filter(statement -> !statement.claim().denied()).forEach(statement -> counted(statement)
                .ifPresent(one -> counted.computeIfAbsent(topic(one), key -> new ArrayList<>())
                        .add(one)));
    }

    /** Gives every pair of affirmations whose numbers exclude each other. */
    void conflicts(Consumer<Conflict> consumer) {
        counted.forEach((topic, all) -> {
            for (int i = 0; i < all.size(); i++) {
                for (Counted other : all.subList(i + 1, all.size())) {
                    Counted one = all.get(i);
                    if (one.range().excludes(other.range())
                            && one.statement().claim().meets(other.statement().claim())
                            && one.statement()
                                    .claim()
                                    .opposesByCertainty(other.statement().claim())) {
                        consumer.accept(conflict(topic, one, other.statement()));
                    }
                }
            }
        });
    }

    private Conflict conflict(String topic, Counted one, Statement other) {
        Statement statement = one.statement();
        String title = statement.relation().equals(STRENGTH)
                ? entities.label(statement.subject()) + " – " + STRENGTH + " – " + one.kind()
                : entities.label(statement.proposition()) + ": " + one.kind();
        return new Conflict(topic, title, Conflict.QUANTITY, statement, other);
    }

    private String topic(Counted one) {
        Statement statement = one.statement();
        String about = statement.relation().equals(STRENGTH)
                ? STRENGTH + " " + entities.identity(statement.subject())
                : compatibility.topic(statement);
        List<String> places =
                statement.claim().places().stream().map(entities::identity).toList();
        return String.join(" ", about, one.kind(), places.toString());
    }

    private Optional<Counted> counted(Statement statement) {
        if (entities.isDescription(statement.subject()) && !isAllForces(statement.subject())) {
            return Optional.empty();
        }
        Optional<Node> stated = facts.one(statement.claim().claim(), Vocabulary.quantity);
        boolean about = stated.map(quantity -> ClaimContext.isApproximate(facts, quantity))
                .orElse(false);
        return Optional.of(statement.object())
                .filter(object -> statement.relation().equals(STRENGTH))
                .or(() -> stated)
                .flatMap(quantity -> kind(statement, quantity)
                        .map(kind -> new Counted(statement, Range.of(facts, quantity, about), kind)));
    }

    private boolean isAllForces(Node subject) {
        return !entities.principal(subject).equals(entities.identity(subject));
    }

    /** What is counted, where it is what the relation is about: people, or the item that is named. */
    private Optional<String> kind(Statement statement, Node quantity) {
        String counted = facts.one(quantity, Vocabulary.countedKind)
                .map(Node::getLiteralLexicalForm)
                .orElse("");
        List<String> words = Words.of(counted);
        boolean persons = words.isEmpty()
                ? statement.relation().equals(STRENGTH)
                : entities.words().is(Group.PERSONS, words.get(words.size() - 1));
        if (persons) {
            return Optional.of(PERSONS).filter(kind -> OF_PERSONS.contains(statement.relation()));
        }
        if (statement.relation().equals(STRENGTH)) {
            return words.isEmpty() ? Optional.empty() : Optional.of(counted);
        }
        return words.isEmpty() || !OF_ITEMS.contains(statement.relation())
                ? Optional.empty()
                : items(statement)
                        .filter(item -> isNamedIn(item, counted))
                        .findFirst()
                        .map(entities::identity);
    }

    private Stream<Node> items(Statement statement) {
        return Stream.concat(
                statement.claim().items().stream(),
                Stream.of(statement.object()).filter(thing -> entities.is(thing, Kind.EQUIPMENT)));
    }

    private boolean isNamedIn(Node item, String counted) {
        List<String> label = Words.of(entities.label(item));
        List<String> words = Words.of(counted);
        return !label.isEmpty()
                && Words.forms(words.get(words.size() - 1)).anyMatch(form -> Words.forms(label.get(label.size() - 1))
                        .anyMatch(form::equals));
    }
}
