package org.w3id.relata.claim;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.text.TextSpan;

/**
 * When the content is said to hold.
 *
 * @param span where it is stated: "In November 2022"
 * @param edtf EDTF level 0, {@code 2022-11} or {@code 2022-12/..}; null where it could not be resolved
 * @param start the start of the interval in ISO 8601 of any precision; null where open or unresolved
 * @param end the end of it, the same as the start for a point; null where open or unresolved
 * @param resolvedAgainst the publication day a relative expression was resolved against, or null
 */
public record StatedTime(
        TextSpan span,
        @Nullable String edtf,
        @Nullable String start,
        @Nullable String end,
        @Nullable LocalDate resolvedAgainst) {}
