package org.w3id.relata.store.dispute;

import java.util.Set;
import org.apache.jena.graph.Node;
import org.w3id.relata.entity.Kind;

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

    FacilityMatch(Entities entities, Covering covering, FacilityKinds kinds) {
        this.entities = entities;
        this.covering = covering;
        this.kinds = kinds;
    }

    /**
     * Whether it does, where that {@link #isWhere} has been found out.
     *
     * @param thing what a claim that affirms it says of it
     */
    boolean speaksOf(FacilityDescription denial, FacilityDescription thing) {
        Set<Node> places = thing.everyPlace();
        Set<Node> named = denial.named();
        boolean bound = !named.isEmpty()
                || !denial.operators().isEmpty()
                || !denial.others().isEmpty();
        return bound
                && sameKind(denial, thing, places)
                && thing.words().containsAll(denial.restrictions())
                && runBy(denial, thing, named)
                && denial.others().stream().allMatch(other -> isTied(other, thing, places));
    }

    /** Whether it is in every place that the denial names. */
    boolean isWhere(FacilityDescription denial, Set<Node> places) {
        return denial.named().stream().allMatch(place -> isAt(places, place));
    }

    private boolean isAt(Set<Node> places, Node place) {
        return places.stream().anyMatch(known -> covering.isWithin(known, place));
    }

    /** In one town, two words for facilities that are not of different arms are for the same one. */
    private boolean sameKind(FacilityDescription denial, FacilityDescription thing, Set<Node> places) {
        boolean sameTown =
                denial.places().stream().anyMatch(place -> !entities.is(place, Kind.STATE) && isAt(places, place));
        return kinds.covers(denial.kind(), thing.kind()) || sameTown && kinds.covers(thing.kind(), denial.kind());
    }

    private boolean runBy(FacilityDescription denial, FacilityDescription thing, Set<Node> named) {
        Set<Node> operators = thing.everyOperator();
        if (!denial.operators().isEmpty()) {
            return denial.operators().stream()
                    .allMatch(denied -> operators.stream().anyMatch(one -> covering.covers(denied, one)));
        }
        boolean ofAState = named.stream().anyMatch(place -> entities.is(place, Kind.STATE));
        boolean ownerNamed = denial.others().stream().anyMatch(entities::isBody);
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
        return isAt(places, other) || thing.everyOperator().stream().anyMatch(one -> covering.covers(other, one));
    }
}
