package org.w3id.relata.claim;

import org.jspecify.annotations.Nullable;

/**
 * What words of a sentence name a time by.
 *
 * @param last the index of the last word
 * @param period the time; null where it cannot be told
 * @param relative whether it was told by the day of publication
 */
record TimeValue(int last, @Nullable TimePeriod period, boolean relative) {
    /** The same up to a later word. */
    TimeValue endingAt(int index) {
        return new TimeValue(Math.max(last, index), period, relative);
    }
}
