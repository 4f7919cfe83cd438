package org.w3id.relata.claim;

import org.jspecify.annotations.Nullable;

/**
 * A date, month, year or day that words of a sentence name.
 *
 * @param last the index of the last word
 * @param date ISO 8601 of any precision; null where it cannot be told
 * @param relative whether it was told by another date: the day of publication, or the month named before
 */
record TimeValue(int last, @Nullable String date, boolean relative) {}
