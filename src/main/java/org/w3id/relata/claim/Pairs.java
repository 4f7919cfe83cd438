package org.w3id.relata.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3id.relata.entity.Entity;
import org.w3id.relata.entity.Gazetteer;
import org.w3id.relata.language.Token;

/** Makes the propositions of a row of relations, one for each subject with each object. */
final class Pairs {
    /** Relations that nothing has to what it belongs to. */
    private static final Set<String> BETWEEN_STRANGERS =
            Set.of("alliedWith", "cooperatesWith", "threatens", "opposes", "borders");

    private final Gazetteer gazetteer;

    Pairs(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    List<Proposition> of(RelationRow row, Token trigger, List<Entity> subjects, List<Entity> objects) {
        List<Proposition> found = new ArrayList<>();
        for (Entity subject : subjects) {
            for (Entity object : objects) {
                if (!subject.equals(object) && !belongTogether(subject, object, row)) {
                    found.add(proposition(row, trigger, subject, object));
                }
            }
        }
        return found;
    }

    /** "Togo and Mali cooperate": each with each. */
    List<Proposition> amongEachOther(RelationRow row, Token trigger, List<Entity> sides) {
        List<Proposition> found = new ArrayList<>();
        for (int i = 0; i < sides.size(); i++) {
            for (Entity other : sides.subList(i + 1, sides.size())) {
                if (sides.get(i).specific() && other.specific()) {
                    found.add(proposition(row, trigger, sides.get(i), other));
                }
            }
        }
        return found;
    }

    private static Proposition proposition(RelationRow row, Token trigger, Entity subject, Entity object) {
        return new Proposition(subject, row.relation(), new Term.Thing(object), row.rule(), trigger.span());
    }

    /** A force is not an ally of the state it belongs to by these words alone. */
    private boolean belongTogether(Entity subject, Entity object, RelationRow row) {
        return BETWEEN_STRANGERS.contains(row.relation())
                && (object.equals(gazetteer.stateOf(subject)) || subject.equals(gazetteer.stateOf(object)));
    }
}
