package org.w3id.relata.store.dispute;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.w3id.relata.entity.Kind;
import org.w3id.relata.rdf.Vocabulary;

/**
 * Whether a denial that there is a facility of a description speaks of a facility that another claim tells of. All of
 * this must hold; the rules are told with examples in {@code docs/disputes.md}:
 *
 * <ul>
 *   <li>its kind is covered, and every word that narrows the description is in its label;
 *   <li>it is in every place that the denial names, by the gazetteer's containment;
 *   <li>it is run by whom the denial names, or by a force of theirs; where the denial names nobody but says "foreign", or
 *       speaks of a whole state, by somebody who is not of that state;
 *   <li>whoever or whatever else the description names runs it, has it or is named by its description as well.
 * </ul>
 */
final class FacilityMatch {
    private final Entities entities;
    private final Covering covering;
    private final FacilityKinds kinds;
    private final FacilityDescriptions descriptions;

    FacilityMatch(Entities entities, Covering covering, FacilityKinds kinds, FacilityDescriptions descriptions) {
        this.entities = entities;
        this.covering = covering;
        this.kinds = kinds;
        this.descriptions = descriptions;
    }

    /** @param thing what a claim that affirms it says of it */
    boolean speaksOf(FacilityDescription denial, FacilityDescription thing) {
        Set<Node> places = descriptions.everyPlace(thing);
        Set<Node> named = entities.isLinked(denial.facility()) ? descriptions.everyPlace(denial) : denial.places();
        boolean bound = !named.isEmpty() || !denial.operators().isEmpty() || !denial.others().isEmpty();
        return bound
                && named.stream().allMatch(place -> isAt(places, place))
                && sameKind(denial, thing, places)
                && thing.words().containsAll(denial.restrictions())
                && runBy(denial, thing, named)
                && denial.others().stream().allMatch(other -> isTied(other, thing, places));
    }

    private boolean isAt(Set<Node> places, Node place) {
        return places.stream().anyMatch(known -> covering.isWithin(known, place));
    }

    /** In one town, two words for facilities that are not of different arms are for the same one. */
    private boolean sameKind(FacilityDescription denial, FacilityDescription thing, Set<Node> places) {
        boolean sameTown = denial.places().stream()
                .anyMatch(place -> !entities.is(place, Kind.STATE) && isAt(places, place));
        return kinds.covers(denial.kind(), thing.kind()) || sameTown && kinds.covers(thing.kind(), denial.kind());
    }

    private boolean runBy(FacilityDescription denial, FacilityDescription thing, Set<Node> named) {
        Set<Node> operators = operators(thing);
        if (!denial.operators().isEmpty()) {
            return denial.operators().stream()
                    .allMatch(denied -> operators.stream().anyMatch(one -> covering.covers(denied, one)));
        }
        boolean ofAState = named.stream().anyMatch(place -> entities.is(place, Kind.STATE));
        boolean ownerNamed = denial.others().stream().anyMatch(this::isActor);
        return !denial.foreign() && (ownerNamed || !ofAState) || isForeign(operators, named);
    }

    /** Whether somebody runs it who is of another state than the places that are named. */
    private boolean isForeign(Set<Node> operators, Set<Node> named) {
        return operators.stream().anyMatch(operator -> entities.is(operator, Kind.ALLIANCE))
                || operators.stream()
                        .flatMap(operator -> entities.states(operator).stream())
                        .anyMatch(state -> named.stream().noneMatch(place -> covering.isWithin(place, state)));
    }

    private boolean isTied(Node other, FacilityDescription thing, Set<Node> places) {
        return isAt(places, other) || operators(thing).stream().anyMatch(one -> covering.covers(other, one));
    }

    /** Who runs it by the claim, by its description or by the gazetteer. */
    private Set<Node> operators(FacilityDescription thing) {
        Set<Node> operators = new HashSet<>(thing.operators());
        operators.addAll(entities.facts().all(thing.facility(), Vocabulary.gazetteerOperator));
        thing.others().stream().filter(this::isActor).forEach(operators::add);
        return operators;
    }

    private boolean isActor(Node node) {
        return entities.is(node, Kind.STATE)
                || entities.is(node, Kind.FORCE)
                || entities.is(node, Kind.ALLIANCE)
                || entities.is(node, Kind.ORGANIZATION);
    }
}
