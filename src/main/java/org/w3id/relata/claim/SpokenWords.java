package org.w3id.relata.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.relata.entity.Kind;

/** Who spoke so far in a document, in order. */
final class SpokenWords {
    private static final int FARTHEST_PRONOUN = 3;

    /** @param plural whether several spoke together */
    record Spoken(Attribution link, int sentence, int block, boolean plural) {
        private boolean fits(boolean pluralWanted, boolean personWanted) {
            Kind kind = link.agents().get(0).kind();
            boolean human = kind == Kind.PERSON || kind == Kind.ACTOR;
            return pluralWanted ? plural : !plural && personWanted == human;
        }
    }

    private final List<Spoken> spoken = new ArrayList<>();
    private Optional<Spoken> mentioned = Optional.empty();

    void add(Spoken one) {
        spoken.add(one);
    }

    /** Notes a person whom a sentence tells of, who has not spoken yet. */
    void mention(Spoken one) {
        mentioned = Optional.of(one);
    }

    /** The person whom this sentence or the one before told of. */
    Optional<Spoken> mentioned(int sentence) {
        return mentioned.filter(one -> sentence - one.sentence() <= 1);
    }

    /** The last who spoke, where that is not longer ago than so many sentences. */
    Optional<Spoken> last(int sentence, int within) {
        return spoken.isEmpty()
                ? Optional.empty()
                : Optional.of(spoken.get(spoken.size() - 1)).filter(one -> sentence - one.sentence() <= within);
    }

    /** The last whom a pronoun can stand for, a few sentences back. */
    Optional<Spoken> lastFitting(int sentence, boolean plural, boolean person) {
        for (int i = spoken.size() - 1; i >= 0 && sentence - spoken.get(i).sentence() <= FARTHEST_PRONOUN; i--) {
            if (spoken.get(i).fits(plural, person)) {
                return Optional.of(spoken.get(i));
            }
        }
        return Optional.empty();
    }
}
