package org.w3id.relata.store.dispute;

import java.util.Collections;
import java.util.Set;

/**
 * A claim as the utterance of somebody.
 *
 * @param claim the claim
 * @param sources who puts it forward, by what is the same in all documents
 * @param relays who passed it on, likewise: its document and the outlet of that among them
 * @param relayedAnonymous for sources without a name: by whom they were passed on, and what they are called
 * @param wording the evidence in pieces, where its words and not its source tell where it is from; else empty
 */
record Speech(
        ClaimContext claim,
        Set<String> sources,
        Set<String> relays,
        Set<String> relayedAnonymous,
        Set<String> wording) {
    /** Broder's resemblance from which two texts count as copies; one word changed in twelve is one. */
    private static final double COPY = 0.5;

    /** Shorter texts are equal by chance. */
    private static final int PIECES = 6;

    /** Whether the two go back to the same origin, by their sources or by their words. */
    boolean sharesOrigin(Speech other) {
        return !Collections.disjoint(sources, other.sources)
                || !isOfSameDocument(other)
                        && (!Collections.disjoint(relayedAnonymous, other.relayedAnonymous) || isCopy(other));
    }

    /** Whether a source of this only repeats what it passed on from the other one's. */
    boolean repeats(Speech other) {
        return !Collections.disjoint(sources, other.relays) && Collections.disjoint(sources, other.sources);
    }

    private boolean isOfSameDocument(Speech other) {
        return claim.document().equals(other.claim.document());
    }

    private boolean isCopy(Speech other) {
        if (wording.size() < PIECES || other.wording.size() < PIECES) {
            return false;
        }
        long common = wording.stream().filter(other.wording::contains).count();
        return common >= COPY * (wording.size() + other.wording.size() - common);
    }
}
