package org.w3id.relata.store.dispute;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.w3id.relata.entity.Kind;
import org.w3id.relata.rdf.Vocabulary;
import org.w3id.relata.store.dispute.Words.Group;

/** Puts together what claims say about facilities: each claim for itself. */
final class FacilityDescriptions {
    private final Entities entities;
    private final FacilityKinds kinds;
    private final Map<Node, Set<Node>> placesToldElsewhere = new HashMap<>();

    /** @param statements all there are: where a facility of one document is may be told by another of its claims */
    FacilityDescriptions(Entities entities, FacilityKinds kinds, List<Statement> statements) {
        this.entities = entities;
        this.kinds = kinds;
        for (Statement statement : statements) {
            if (!statement.claim().denied()) {
                place(statement).ifPresent(place -> placesToldElsewhere
                        .computeIfAbsent(facility(statement).orElseThrow(), node -> new HashSet<>())
                        .add(place));
            }
        }
    }

    /** The facility whose existence a statement is about; none where it is about something else. */
    Optional<Node> facility(Statement statement) {
        return switch (statement.relation()) {
            case "operates", "establishes", "hosts" -> facility(statement.object());
            case "locatedIn" -> facility(statement.subject());
            default -> Optional.empty();
        };
    }

    private Optional<Node> facility(Node node) {
        return Optional.of(node).filter(thing -> entities.is(thing, Kind.FACILITY));
    }

    private Optional<Node> place(Statement statement) {
        return facility(statement).flatMap(facility -> switch (statement.relation()) {
            case "hosts" -> Optional.of(statement.subject());
            case "locatedIn" -> Optional.of(statement.object());
            default -> Optional.empty();
        });
    }

    /** What the statements of one claim say about each facility; whatever is of no kind is left out. */
    Map<Node, FacilityDescription> of(List<Statement> claim) {
        Map<Node, Set<Node>> operators = new LinkedHashMap<>();
        Map<Node, Set<Node>> places = new HashMap<>();
        for (Statement statement : claim) {
            facility(statement).ifPresent(facility -> {
                operators.computeIfAbsent(facility, node -> new TreeSet<>(Facts.ORDER));
                places.computeIfAbsent(facility, node -> new TreeSet<>(Facts.ORDER));
                place(statement).ifPresentOrElse(places.get(facility)::add, () -> operators
                        .get(facility)
                        .add(statement.subject()));
            });
        }
        Map<Node, FacilityDescription> described = new LinkedHashMap<>();
        operators.forEach((facility, who) -> describe(facility, who, places.get(facility))
                .ifPresent(description -> described.put(facility, description)));
        return described;
    }

    private Optional<FacilityDescription> describe(Node facility, Set<Node> operators, Set<Node> places) {
        String label = entities.label(facility);
        FacilityKinds.Named named = Optional.ofNullable(kinds.of(label))
                .or(() -> entities.facts()
                        .one(facility, DCTerms.type.asNode())
                        .map(kind -> kinds.of(kind.getLiteralLexicalForm())))
                .orElse(null);
        if (named == null) {
            return Optional.empty();
        }
        Set<Node> others = new TreeSet<>(Facts.ORDER);
        others.addAll(entities.facts().all(facility, Vocabulary.qualifiedBy));
        others.removeAll(places);
        return Optional.of(new FacilityDescription(
                facility,
                named.kind(),
                entities.isLinked(facility)
                        ? List.of()
                        : restrictions(named, !others.isEmpty() || !operators.isEmpty()),
                entities.isForeign(facility),
                operators,
                places,
                others,
                entities.isLinked(facility) ? everyPlace(facility, places) : places,
                everyOperator(facility, operators, others),
                everyPlace(facility, places),
                Words.of(label).stream()
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet())));
    }

    /** Words that no qualifier stands for. A capitalised one is the name of somebody who is known otherwise. */
    private List<String> restrictions(FacilityKinds.Named named, boolean ownerKnown) {
        return named.before().stream()
                .filter(word -> !(ownerKnown && Character.isUpperCase(word.codePointAt(0))))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> !entities.words().is(Group.FOREIGN, word)
                        && !entities.words().is(Group.UNRESTRICTIVE, word))
                .toList();
    }

    private Set<Node> everyPlace(Node facility, Set<Node> told) {
        Set<Node> places = new HashSet<>(told);
        Set<Node> countries = entities.facts().all(facility, Vocabulary.country);
        if (!countries.isEmpty()
                && told.stream().anyMatch(place -> entities.is(place, Kind.STATE) && !countries.contains(place))) {
            return places; // The claim puts it somewhere else than the gazetteer does.
        }
        places.addAll(countries);
        places.addAll(entities.facts().all(facility, Vocabulary.within));
        if (!entities.isLinked(facility)) {
            places.addAll(placesToldElsewhere.getOrDefault(facility, Set.of()));
        }
        return places;
    }

    private Set<Node> everyOperator(Node facility, Set<Node> told, Set<Node> others) {
        Set<Node> operators = new HashSet<>(told);
        operators.addAll(entities.facts().all(facility, Vocabulary.gazetteerOperator));
        others.stream().filter(entities::isBody).forEach(operators::add);
        return operators;
    }
}
