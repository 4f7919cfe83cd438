package org.w3id.relata.claim;

import org.jspecify.annotations.Nullable;

/**
 * A time that a sentence names.
 *
 * @param words its tokens, without the preposition
 * @param stated as a claim has it, with the preposition; null where only an event tells it
 * @param period the time itself; null where it cannot be told
 */
record TimeMention(Range words, StatedTime stated, @Nullable TimePeriod period) {}
