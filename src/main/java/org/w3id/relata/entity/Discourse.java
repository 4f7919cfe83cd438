package org.w3id.relata.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What was mentioned so far in a document, for pronouns and definite descriptions. The latest subjects come first. */
public final class Discourse {
    private static final int FARTHEST_PRONOUN = 3;

    private record Seen(Referent referent, int sentence, boolean subject, String lemma) {}

    private final List<Seen> seen = new ArrayList<>();

    /**
     * Remembers a mention.
     *
     * @param referent what was mentioned; without entities it is ignored
     * @param sentence the number of the sentence in the document
     * @param subject whether it was a subject or a speaker
     * @param lemma of the head
     */
    public void remember(Referent referent, int sentence, boolean subject, String lemma) {
        if (!referent.entities().isEmpty()) {
            seen.add(new Seen(referent, sentence, subject, lemma));
        }
    }

    /**
     * What a pronoun stands for.
     *
     * @param sentence the number of its sentence
     * @param index its position in it; only what stands before it is considered
     * @param fits which referents it can stand for
     */
    public Optional<Referent> antecedent(int sentence, int index, Predicate<Referent> fits) {
        for (int back = 0; back <= FARTHEST_PRONOUN; back++) {
            int wanted = sentence - back;
            List<Seen> there = seen.stream()
                    .filter(s -> s.sentence() == wanted)
                    .filter(s -> s.sentence() < sentence || s.referent().last() < index)
                    .filter(s -> fits.test(s.referent()))
                    .toList();
            Optional<Seen> best = there.stream().filter(Seen::subject).findFirst();
            if (best.isEmpty() && !there.isEmpty()) {
                best = Optional.of(there.get(0));
            }
            if (best.isPresent()) {
                return best.map(Seen::referent);
            }
        }
        return Optional.empty();
    }

    /** Whether one of the entities is mentioned as a subject in a sentence before an index. */
    public boolean isThere(Referent referent, int sentence, int index) {
        return seen.stream()
                .anyMatch(s -> s.subject()
                        && s.sentence() == sentence
                        && s.referent().last() < index
                        && s.referent().entities().equals(referent.entities()));
    }

    private static boolean isBefore(Seen one, int sentence, int index) {
        return one.sentence() < sentence
                || one.sentence() == sentence && one.referent().last() < index;
    }

    /** The latest mention before a place that fits, however far back. */
    public Optional<Referent> latest(int sentence, int index, Predicate<Referent> fits) {
        for (int i = seen.size() - 1; i >= 0; i--) {
            if (isBefore(seen.get(i), sentence, index) && fits.test(seen.get(i).referent())) {
                return Optional.of(seen.get(i).referent());
            }
        }
        return Optional.empty();
    }

    /** The latest mention with this head that fits, however far back. */
    public Optional<Referent> latestOf(String lemma, int sentence, int index, Predicate<Referent> fits) {
        for (int i = seen.size() - 1; i >= 0; i--) {
            if (isBefore(seen.get(i), sentence, index)
                    && seen.get(i).lemma().equals(lemma)
                    && fits.test(seen.get(i).referent())) {
                return Optional.of(seen.get(i).referent());
            }
        }
        return Optional.empty();
    }

    /** The entity of a kind that was mentioned most often before a place, the first of them where several were. */
    public Optional<Entity> topic(Kind kind, int sentence, int index) {
        Map<Entity, Integer> counts = new LinkedHashMap<>();
        seen.stream()
                .filter(one -> isBefore(one, sentence, index))
                .flatMap(one -> one.referent().entities().stream())
                .filter(entity -> entity.kind() == kind)
                .forEach(entity -> counts.merge(entity, 1, Integer::sum));
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return counts.keySet().stream()
                .filter(entity -> counts.get(entity) == most)
                .findFirst();
    }

    /** The latest different entities of a kind, at most that many, the latest first. */
    public List<Entity> latestEntities(Kind kind, int most, int sentence, int index) {
        List<Entity> found = new ArrayList<>();
        for (int i = seen.size() - 1; i >= 0 && found.size() < most; i--) {
            if (!isBefore(seen.get(i), sentence, index)) {
                continue;
            }
            for (Entity entity : seen.get(i).referent().entities()) {
                if (entity.kind() == kind && !found.contains(entity) && found.size() < most) {
                    found.add(entity);
                }
            }
        }
        return found;
    }
}
