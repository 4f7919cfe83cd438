package org.w3id.relata.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What was mentioned so far in a document, for pronouns and definite descriptions. */
final class Discourse {
    private static final int FARTHEST_PRONOUN = 3;

    /** In sentences; the whole of an article, and a bound for what is longer. */
    private static final int FARTHEST_DESCRIPTION = 300;

    private final List<List<Mentioned>> sentences = new ArrayList<>();
    private final Map<String, Set<Entity>> byWord = new HashMap<>();

    /** Remembers a mention; without entities it is ignored. */
    void remember(Mentioned mention) {
        if (mention.entities().isEmpty()) {
            return;
        }
        while (sentences.size() <= mention.sentence()) {
            sentences.add(new ArrayList<>());
        }
        sentences.get(mention.sentence()).add(mention);
        for (Entity entity : mention.entities()) {
            Names.parts(entity.label()).forEach(word -> byWord.computeIfAbsent(word, key -> new LinkedHashSet<>())
                    .add(entity));
        }
    }

    /** What stands in a sentence before a place, in the order in which it was remembered. */
    List<Mentioned> in(int wanted, int sentence, int index) {
        if (wanted < 0 || wanted >= sentences.size()) {
            return List.of();
        }
        return sentences.get(wanted).stream()
                .filter(one -> one.isBefore(sentence, index))
                .toList();
    }

    /** The mention whose head stands at a place. */
    Optional<Mentioned> at(int sentence, int head) {
        return sentence < sentences.size()
                ? sentences.get(sentence).stream()
                        .filter(one -> one.referent().head() == head)
                        .findFirst()
                : Optional.empty();
    }

    /** The things that were mentioned and have a {@linkplain Names#parts word} in their label. */
    Set<Entity> withWord(String word) {
        return byWord.getOrDefault(word, Set.of());
    }

    /**
     * What a pronoun stands for: in the nearest sentence that has something fitting, subjects first, then objects, then
     * the rest in the order of the words.
     *
     * @param sentence the number of its sentence
     * @param index its position in it; only what stands before it is considered
     * @param speakers whether those who spoke come before other subjects
     */
    Optional<Mentioned> antecedent(int sentence, int index, Predicate<Mentioned> fits, boolean speakers) {
        for (int back = 0; back <= FARTHEST_PRONOUN; back++) {
            Optional<Mentioned> best = in(sentence - back, sentence, index).stream()
                    .filter(fits)
                    .min(Comparator.comparing(
                            one -> one.role() == Role.SPEAKER && !speakers ? Role.SUBJECT : one.role()));
            if (best.isPresent()) {
                return best;
            }
        }
        return Optional.empty();
    }

    /** Whether the same entities are mentioned as a subject in a sentence before an index. */
    boolean isThere(Referent referent, int sentence, int index) {
        return in(sentence, sentence, index).stream()
                .anyMatch(one -> one.role() != Role.OBJECT
                        && one.role() != Role.OTHER
                        && one.entities().equals(referent.entities()));
    }

    /** The latest mention before a place that fits, as far back as an article is long. */
    Optional<Mentioned> latest(int sentence, int index, Predicate<Mentioned> fits) {
        for (int wanted = sentence; wanted >= Math.max(0, sentence - FARTHEST_DESCRIPTION); wanted--) {
            Optional<Mentioned> last =
                    in(wanted, sentence, index).stream().filter(fits).reduce((earlier, later) -> later);
            if (last.isPresent()) {
                return last;
            }
        }
        return Optional.empty();
    }
}
