package org.w3id.relata.entity;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which state a text is about at a place: each mention counts, less with every sentence that has passed, subjects
 * more, and what only belongs to a state less.
 */
final class SalientStates {
    private static final double FADING = 0.85;
    private static final double SUBJECT = 1.5;
    /** Where something is counts half, who somebody serves less, whose soldiers they are hardly. */
    private static final Map<Kind, Double> BELONGING =
            Map.of(Kind.STATE, 1.0, Kind.PLACE, 0.5, Kind.FACILITY, 0.5, Kind.FORCE, 0.1, Kind.EQUIPMENT, 0.0);

    private static final double OTHERS = 0.4;
    /** What a text begins with stays what it is about. */
    private static final double LEAD = 0.3;

    private static final int FARTHEST_PAIR = 8;
    /** Further back only the first sentence counts. */
    private static final int FARTHEST = 40;
    /** How much more than the next one must count, so that no coin is thrown. */
    private static final double CLEARLY_MORE = 1.1;

    private final Reading reading;
    private final Affiliations affiliations;

    SalientStates(Reading reading) {
        this.reading = reading;
        this.affiliations = new Affiliations(reading);
    }

    /** The one that counts most before an index; nothing where none does, or two are about equal. */
    Optional<Entity> before(int index, Predicate<Entity> fits) {
        for (int back = 0; back <= 1; back++) {
            List<Entity> subjects = subjects(reading.number() - back, index, fits);
            if (subjects.size() == 1) {
                return Optional.of(subjects.get(0));
            }
        }
        List<Entity> most = most(1, index, fits);
        return most.isEmpty() ? Optional.empty() : Optional.of(most.get(0));
    }

    /** The states that a sentence has as subjects: what the next one goes on about (Grosz, Joshi and Weinstein 1995). */
    private List<Entity> subjects(int sentence, int index, Predicate<Entity> fits) {
        return reading.memory().discourse().in(sentence, reading.number(), index).stream()
                .filter(one -> one.role() == Role.SUBJECT)
                .flatMap(one -> affiliations.doing(one.entities()).stream())
                .filter(entity -> entity.kind() == Kind.STATE)
                .filter(fits)
                .distinct()
                .toList();
    }

    /** A state, or a territory that is spoken of as one. */
    private boolean isPower(Entity entity) {
        return entity.kind() == Kind.STATE || isDisputed(entity);
    }

    /** Whether a territory is claimed by several. */
    boolean isDisputed(Entity entity) {
        return entity.kind() == Kind.PLACE
                && reading.knowledge().gazetteer().kindOf(entity).equals("disputed territory");
    }

    /** The two that were named together last, or else the two that count most. */
    List<Entity> pair(int index) {
        return reading.memory()
                .discourse()
                .latest(reading.number(), index, SalientStates::isPair)
                .filter(one -> reading.number() - one.sentence() <= FARTHEST_PAIR)
                .map(Mentioned::entities)
                .orElseGet(() -> unnamedPair(index));
    }

    /** The only two of this sentence or the last; whoever acts here and the one that counts most; the two that do. */
    private List<Entity> unnamedPair(int index) {
        for (int back = 0; back <= 1; back++) {
            List<Entity> powers = powers(reading.number() - back, index);
            if (powers.size() == 2) {
                return powers;
            }
        }
        List<Entity> acting = subjects(reading.number(), index, state -> true);
        if (acting.size() == 1) {
            List<Entity> other = most(1, index, state -> !state.equals(acting.get(0)));
            return other.isEmpty() ? List.of() : List.of(acting.get(0), other.get(0));
        }
        return most(2, index, state -> true);
    }

    private List<Entity> powers(int sentence, int index) {
        return reading.memory().discourse().in(sentence, reading.number(), index).stream()
                .flatMap(one -> one.entities().stream())
                .filter(this::isPower)
                .distinct()
                .toList();
    }

    private static boolean isPair(Mentioned one) {
        return one.entities().size() == 2
                && one.entities().stream().allMatch(e -> e.kind() == Kind.STATE)
                && !one.referent().pronoun();
    }

    /** So many, and clearly more than the next one; else none. */
    private List<Entity> most(int number, int index, Predicate<Entity> fits) {
        Map<Entity, Double> weights = weights(index, fits);
        List<Entity> sorted = weights.keySet().stream()
                .sorted(Comparator.comparing((Entity state) -> weights.getOrDefault(state, 0.0))
                        .reversed())
                .toList();
        boolean clear = sorted.size() == number
                || sorted.size() > number
                        && weights.getOrDefault(sorted.get(number - 1), 0.0)
                                >= CLEARLY_MORE * weights.getOrDefault(sorted.get(number), 0.0);
        return clear ? sorted.subList(0, number) : List.of();
    }

    private Map<Entity, Double> weights(int index, Predicate<Entity> fits) {
        Map<Entity, Double> weights = new LinkedHashMap<>();
        int now = reading.number();
        for (int sentence = 0; sentence <= now; sentence = Math.max(sentence + 1, sentence == 0 ? now - FARTHEST : 0)) {
            double fresh = Math.pow(FADING, now - sentence) + (sentence == 0 ? LEAD : 0);
            for (Mentioned one : reading.memory().discourse().in(sentence, now, index)) {
                if (!one.referent().pronoun() && !one.member()) {
                    double weight = fresh * (one.role() == Role.SUBJECT ? SUBJECT : 1);
                    add(weights, one, weight, fits);
                }
            }
        }
        return weights;
    }

    private void add(Map<Entity, Double> weights, Mentioned one, double weight, Predicate<Entity> fits) {
        for (Entity entity : one.entities()) {
            boolean somewhere = entity.linked() || entity.kind() != Kind.FACILITY;
            double share = somewhere ? weight * BELONGING.getOrDefault(entity.kind(), OTHERS) : 0;
            affiliations.stateOf(entity).filter(fits).ifPresent(state -> weights.merge(state, share, Double::sum));
        }
    }
}
