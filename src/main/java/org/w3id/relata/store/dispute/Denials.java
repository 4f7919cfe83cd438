package org.w3id.relata.store.dispute;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Finds what is denied by one claim and affirmed by another, in the same or in other words. */
final class Denials {
    private final Entities entities;
    private final Compatibility compatibility;
    private final FacilityDescriptions descriptions;
    private final FacilityMatch match;

    private final List<Claim> denials = new ArrayList<>();
    private final Covering covering;
    private final Map<String, Map<Node, List<Statement>>> byRelationAndObject;
    private final Map<Set<Node>, List<Telling>> byPlaces = new LinkedHashMap<>();

    /** A claim with all its statements, and what they say about facilities. */
    private record Claim(List<Statement> statements, Map<Node, FacilityDescription> facilities) {}

    /** What one statement says about a facility. */
    private record Telling(Statement statement, FacilityDescription facility) {}

    Denials(Entities entities, FacilityKinds kinds, List<Statement> statements) {
        this.covering = new Covering(entities);
        this.entities = entities;
        this.compatibility = new Compatibility(entities, covering);
        this.descriptions = new FacilityDescriptions(entities, kinds, statements);
        this.match = new FacilityMatch(entities, covering, kinds);
        this.byRelationAndObject = statements.stream()
                .filter(statement -> !statement.claim().denied())
                .collect(Collectors.groupingBy(Statement::relation, Collectors.groupingBy(Statement::object)));
        statements.stream()
                .collect(Collectors.groupingBy(Statement::claim, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(this::add);
    }

    private void add(List<Statement> claim) {
        Map<Node, FacilityDescription> facilities = descriptions.of(claim);
        if (claim.get(0).claim().denied()) {
            denials.add(new Claim(claim, facilities));
            return;
        }
        for (Statement statement : claim) {
            descriptions.facility(statement).map(facilities::get).ifPresent(facility -> byPlaces.computeIfAbsent(
                            facility.everyPlace(), places -> new ArrayList<>())
                    .add(new Telling(statement, facility)));
        }
    }

    /** Gives every pair of a denial and an affirmation that exclude each other. */
    void conflicts(Consumer<Conflict> consumer) {
        for (Claim denial : denials) {
            for (Statement statement : denial.statements()) {
                FacilityDescription facility = descriptions
                        .facility(statement)
                        .map(denial.facilities()::get)
                        .orElse(null);
                String topic = (facility == null ? compatibility.topic(statement) : topic(facility))
                        + texts(statement.claim().items().stream());
                against(statement, topic, consumer);
                if (facility != null) {
                    against(statement, facility, topic, consumer);
                }
            }
        }
    }

    private void against(Statement denial, String topic, Consumer<Conflict> consumer) {
        byRelationAndObject.getOrDefault(denial.relation(), Map.of()).forEach((object, affirmations) -> {
            if (covering.covers(denial.object(), object)) {
                affirmations.forEach(other -> compare(denial, other, topic, consumer));
            }
        });
    }

    private void compare(Statement denial, Statement other, String topic, Consumer<Conflict> consumer) {
        boolean same = compatibility.same(denial, other);
        if ((same || compatibility.speaksOf(denial, other)) && compatibility.sameCase(denial.claim(), other)) {
            String ground = same ? Conflict.CONTRADICTION : Conflict.EXISTENCE;
            consumer.accept(new Conflict(topic, title(denial), ground, denial, other));
        }
    }

    private void against(Statement denial, FacilityDescription denied, String topic, Consumer<Conflict> consumer) {
        byPlaces.forEach((places, tellings) -> {
            if (match.isWhere(denied, places)) {
                tellings.stream()
                        .filter(telling -> !telling.facility().facility().equals(denied.facility())
                                && match.speaksOf(denied, telling.facility())
                                && compatibility.sameCase(denial.claim(), telling.statement()))
                        .map(telling ->
                                new Conflict(topic, title(denial), Conflict.EXISTENCE, denial, telling.statement()))
                        .forEach(consumer);
            }
        });
    }

    private String title(Statement denial) {
        return entities.label(denial.proposition());
    }

    private String topic(FacilityDescription denied) {
        boolean known = entities.isLinked(denied.facility());
        return String.join(
                " ",
                "facility",
                known ? denied.facility().toString() : denied.kind() + denied.restrictions() + denied.foreign(),
                texts(denied.operators().stream()),
                texts(denied.places().stream()),
                known ? "" : texts(denied.others().stream()));
    }

    private String texts(Stream<Node> nodes) {
        return nodes.map(entities::principal)
                .collect(Collectors.toCollection(TreeSet::new))
                .toString();
    }
}
