package org.w3id.relata.claim;

import org.jspecify.annotations.Nullable;
import org.w3id.relata.claim.Figures.Figure;

/**
 * A number, or two of which the one counted lies between.
 *
 * @param upper the other end, or null
 * @param first the index of the first word, "between" and "from" included
 */
record NumberRange(Figure lower, @Nullable Figure upper, int first) {
    /** The index of the last word. */
    int last() {
        return upper == null ? lower.last() : upper.last();
    }
}
