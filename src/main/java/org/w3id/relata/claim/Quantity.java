package org.w3id.relata.claim;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.text.TextSpan;

/**
 * A stated number with its bounds.
 *
 * @param minimum the least, inclusive; null where only an upper bound is stated
 * @param maximum the most, inclusive; null where only a lower bound is stated
 * @param approximate whether it is put as about that many
 * @param kind what is counted, in the words of the text: "soldiers"
 * @param span where it is stated, bounds and all: "as many as 15,000"
 */
public record Quantity(
        @Nullable BigDecimal minimum, @Nullable BigDecimal maximum, boolean approximate, String kind, TextSpan span) {}
