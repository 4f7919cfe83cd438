package org.w3id.relata.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.entity.Entity;
import org.w3id.relata.entity.Gazetteer;
import org.w3id.relata.entity.Kind;

/**
 * What the document has stated so far, and what a clause leaves out because of it: "the withdrawal has begun" says
 * neither whose nor from where. An argument that is left out is that of the last statement about the same party or the
 * same thing (definite null instantiation, Fillmore 1986; found in the discourse as by Gerber and Chai 2012).
 */
final class StatedBefore {
    private static final Set<String> MOVES = Set.of("deploysForcesTo", "withdrawsForcesFrom");
    private static final Set<String> KEEPS = Set.of("operates", "establishes", "closes");
    private static final int FARTHEST_EVENT = 6;

    /** Both sides of an event. */
    record Sides(Entity subject, Entity object) {}

    /** A statement and the number of its sentence. */
    private record Stated(Entity subject, String relation, Entity object, int sentence) {}

    private final Gazetteer gazetteer;
    private final List<Stated> stated = new ArrayList<>();
    private int now;

    StatedBefore(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Turns to a sentence. */
    void enter(int sentence) {
        now = sentence;
    }

    /** Remembers what a claim states. */
    void note(Proposition proposition) {
        if (proposition.object() instanceof Term.Thing thing) {
            stated.add(new Stated(proposition.subject(), proposition.relation(), thing.entity(), now));
        }
    }

    /** Where, to whom or to what, where only who does it is said. */
    List<Entity> object(String relation, List<Entity> subjects) {
        return ofEach(
                subjects,
                subject -> latest(s -> {
                    if (MOVES.contains(relation)) {
                        return whereabouts(s, subject);
                    }
                    return s.relation().equals(relation) && sameParty(s.subject(), subject) ? s.object() : null;
                }));
    }

    /** Who does it, where only what it is done to is said. */
    List<Entity> subject(String relation, List<Entity> objects) {
        return ofEach(objects, object -> {
            if (relation.equals("hosts")) {
                return host(object);
            }
            return latest(s -> {
                boolean same = s.object().equals(object)
                        && (isAlike(s.relation(), relation, MOVES) || isAlike(s.relation(), relation, KEEPS));
                boolean here = MOVES.contains(relation) && KEEPS.contains(s.relation()) && isAt(s.object(), object);
                return same || here ? s.subject() : null;
            });
        });
    }

    /** The location that was stated last: what "there" means. */
    Optional<Entity> there() {
        return latest(s -> {
            if (s.object().kind() == Kind.FACILITY
                    || MOVES.contains(s.relation())
                    || s.relation().equals("locatedIn")) {
                return s.object();
            }
            return s.relation().equals("hosts") ? s.subject() : null;
        });
    }

    /** The land of who wants somebody else to leave. */
    List<Entity> landOf(List<Entity> demanding, List<Entity> leaving) {
        return demanding.stream()
                .map(this::party)
                .filter(land -> land != null
                        && land.kind() == Kind.STATE
                        && leaving.stream().noneMatch(one -> sameParty(one, land)))
                .map(Objects::requireNonNull)
                .distinct()
                .toList();
    }

    /** Both sides of the event that was stated last, where it was not long ago. */
    Optional<Sides> event(String relation) {
        return latest(s -> {
            boolean recent = isAlike(s.relation(), relation, MOVES) && now - s.sentence() <= FARTHEST_EVENT;
            boolean party = party(s.subject()) != null && s.subject().kind() != Kind.ORGANIZATION;
            return recent && party ? new Sides(s.subject(), s.object()) : null;
        });
    }

    /** Whether two relations are the same, or both of a family that has the same sides. */
    private static boolean isAlike(String one, String other, Set<String> family) {
        return one.equals(other) || family.contains(one) && family.contains(other);
    }

    /** Whether nobody can be told from a description: "23 soldiers", "the convoy". */
    boolean isAnonymous(Entity entity) {
        return !entity.specific()
                && party(entity) == null
                && (entity.kind() == Kind.FORCE || entity.kind() == Kind.EQUIPMENT || entity.kind() == Kind.ACTOR);
    }

    private @Nullable Entity whereabouts(Stated s, Entity actor) {
        if (MOVES.contains(s.relation()) && sameParty(s.subject(), actor)) {
            return s.object();
        }
        if (s.relation().equals("hosts") && sameParty(s.object(), actor)) {
            return s.subject();
        }
        return KEEPS.contains(s.relation()) && sameParty(s.subject(), actor) ? s.object() : null;
    }

    private Optional<Entity> host(Entity thing) {
        Optional<Entity> before = latest(s -> {
            boolean hosted = s.relation().equals("hosts") && s.object().equals(thing);
            return hosted ? s.subject() : null;
        });
        boolean placed = thing.kind() == Kind.FACILITY && thing.linked();
        return before.or(() -> Optional.ofNullable(placed ? gazetteer.stateOf(thing) : null));
    }

    private boolean isAt(Entity facility, Entity place) {
        return stated.stream()
                .anyMatch(s -> s.relation().equals("locatedIn")
                        && s.subject().equals(facility)
                        && s.object().equals(place));
    }

    private boolean sameParty(Entity one, Entity other) {
        Entity party = party(one);
        return one.equals(other) || party != null && party.equals(party(other));
    }

    /** The state that acts, or the alliance itself. */
    private @Nullable Entity party(Entity entity) {
        if (entity.kind() == Kind.ALLIANCE) {
            return entity;
        }
        Entity state = gazetteer.stateOf(entity);
        return state != null || entity.qualifiers().size() != 1
                ? state
                : gazetteer.get(entity.qualifiers().get(0));
    }

    private <T> Optional<T> latest(Function<Stated, @Nullable T> found) {
        for (int i = stated.size() - 1; i >= 0; i--) {
            T what = found.apply(stated.get(i));
            if (what != null) {
                return Optional.of(what);
            }
        }
        return Optional.empty();
    }

    private static List<Entity> ofEach(List<Entity> given, Function<Entity, Optional<Entity>> found) {
        return given.stream()
                .flatMap(one -> found.apply(one).stream())
                .distinct()
                .toList();
    }
}
