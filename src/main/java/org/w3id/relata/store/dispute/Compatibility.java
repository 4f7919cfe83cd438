package org.w3id.relata.store.dispute;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.w3id.relata.store.dispute.Words.Group;

/** Whether a denial speaks of what an affirmation says, apart from facilities, see {@link FacilityMatch}. */
final class Compatibility {
    private final Entities entities;
    private final Covering covering;

    Compatibility(Entities entities, Covering covering) {
        this.entities = entities;
        this.covering = covering;
    }

    /** Whether time, modality, certainty, number, item and place leave it open that they are about the same case. */
    boolean sameCase(ClaimContext denial, Statement affirmation) {
        ClaimContext claim = affirmation.claim();
        return denial.meets(claim)
                && denial.opposesByCertainty(claim)
                && !(denial.amount() != null
                        && claim.amount() != null
                        && denial.amount().excludes(claim.amount()))
                && itemsMeet(denial, affirmation)
                && placesMeet(denial, affirmation);
    }

    /** What is denied of drones is not denied of tanks; soldiers somewhere are not the weapons there. */
    private boolean itemsMeet(ClaimContext denial, Statement affirmation) {
        Set<Node> items = affirmation.claim().items();
        if (denial.items().isEmpty()) {
            return items.isEmpty() || !affirmation.relation().equals(Statement.PRESENCE);
        }
        return denial.items().stream()
                .anyMatch(denied -> items.stream().anyMatch(item -> covering.covers(denied, item)));
    }

    private boolean placesMeet(ClaimContext denial, Statement affirmation) {
        Set<Node> places = new HashSet<>(affirmation.claim().places());
        places.add(affirmation.subject());
        places.add(affirmation.object());
        return denial.places().stream()
                .allMatch(denied -> places.stream().anyMatch(place -> covering.isWithin(place, denied)));
    }

    /** Whether they say the same: one relation of the same two. */
    boolean same(Statement denial, Statement affirmation) {
        return covering.same(denial.subject(), affirmation.subject())
                && covering.same(denial.object(), affirmation.object());
    }

    /** Whether the denial of the one holds for the other as a part of it. */
    boolean speaksOf(Statement denial, Statement affirmation) {
        return covering.covers(denial.object(), affirmation.object())
                && (covering.covers(denial.subject(), affirmation.subject()) || foreignForces(denial, affirmation))
                && entities.words().is(Group.COVERING, denial.relation());
    }

    /** "No foreign troops": those of any state but that of the place. */
    private boolean foreignForces(Statement denial, Statement affirmation) {
        Node forces = denial.subject();
        Set<Node> states = entities.states(affirmation.subject());
        return denial.relation().equals(Statement.PRESENCE)
                && entities.isDescription(forces)
                && entities.isForeign(forces)
                && entities.isForcesOfAnySort(forces)
                && !states.isEmpty()
                && states.stream().noneMatch(state -> covering.isWithin(denial.object(), state));
    }

    /** What claims about the same have in common, in whichever words. */
    String topic(Statement statement) {
        return String.join(
                " ",
                statement.relation(),
                entities.principal(statement.subject()),
                entities.principal(statement.object()));
    }
}
