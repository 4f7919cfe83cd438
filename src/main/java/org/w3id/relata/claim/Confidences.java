package org.w3id.relata.claim;

import java.util.Map;

/**
 * How sure the converter may be of a claim: how often claims of its kind were right where that was measured.
 *
 * @param shares by kind, from 0 to 1; all of them
 */
public record Confidences(Map<ClaimKind, Double> shares) {
    public Confidences {
        shares = Map.copyOf(shares);
    }

    /**
     * The share expected of a kind of which some were measured: the rule of succession, so that a few measured claims make
     * nothing certain.
     *
     * @param right how many of those measured were right
     */
    static double share(int right, int measured) {
        return (right + 1.0) / (measured + 2.0);
    }

    /** The confidence of a claim of a kind. */
    public double of(ClaimKind kind) {
        return shares.getOrDefault(kind, 0.0);
    }
}
