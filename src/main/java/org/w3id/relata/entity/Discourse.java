package org.w3id.relata.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What was mentioned so far in a document, for pronouns and definite descriptions. */
final class Discourse {
    private static final int FARTHEST_PRONOUN = 3;

    private final List<Mentioned> seen = new ArrayList<>();

    /** Remembers a mention; without entities it is ignored. */
    void remember(Mentioned mention) {
        if (!mention.entities().isEmpty()) {
            seen.add(mention);
        }
    }

    /** What stands before a place, in the order of the text. */
    List<Mentioned> before(int sentence, int index) {
        return seen.stream().filter(one -> one.isBefore(sentence, index)).toList();
    }

    /** The mention whose head stands at a place. */
    Optional<Mentioned> at(int sentence, int head) {
        return seen.stream()
                .filter(one -> one.sentence() == sentence && one.referent().head() == head)
                .findFirst();
    }

    /**
     * What a pronoun stands for: in the nearest sentence that has something fitting, subjects first, then objects, then
     * the rest in the order of the words.
     *
     * @param sentence the number of its sentence
     * @param index its position in it; only what stands before it is considered
     */
    Optional<Mentioned> antecedent(int sentence, int index, Predicate<Mentioned> fits) {
        List<Mentioned> before = before(sentence, index);
        for (int back = 0; back <= FARTHEST_PRONOUN; back++) {
            int wanted = sentence - back;
            Optional<Mentioned> best = before.stream()
                    .filter(one -> one.sentence() == wanted)
                    .filter(fits)
                    .min(Comparator.comparing(Mentioned::role));
            if (best.isPresent()) {
                return best;
            }
        }
        return Optional.empty();
    }

    /** Whether the same entities are mentioned as a subject in a sentence before an index. */
    boolean isThere(Referent referent, int sentence, int index) {
        return seen.stream()
                .anyMatch(one -> one.role() == Role.SUBJECT
                        && one.sentence() == sentence
                        && one.referent().last() < index
                        && one.entities().equals(referent.entities()));
    }

    /** The latest mention before a place that fits, however far back. */
    Optional<Mentioned> latest(int sentence, int index, Predicate<Mentioned> fits) {
        return before(sentence, index).stream().filter(fits).reduce((earlier, later) -> later);
    }
}
