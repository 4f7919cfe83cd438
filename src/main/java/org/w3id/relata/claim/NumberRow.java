package org.w3id.relata.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code ontology/lexicon/numbers.tsv}.
 *
 * @param id names the row
 * @param words as written, in lower case
 * @param kind what they are
 * @param value what a number word is worth, or null where the kind has no value
 */
public record NumberRow(String id, List<String> words, Kind kind, @Nullable BigDecimal value) {
    /** The values of the column {@code kind}. */
    public enum Kind {
        /** "twelve" */
        NUMBER,
        /** "thousand", which multiplies what is before it */
        SCALE,
        /** "dozens", a least number by itself */
        PLURAL,
        /** "as many as", before a number that is the most */
        UPPER,
        /** "at least", before a number that is the least */
        LOWER,
        /** "about", before a number that is not exact */
        APPROXIMATE,
        /** "$", before an amount of money */
        CURRENCY;

        /** Whether words of the kind have a value of their own. */
        boolean hasValue() {
            return this == NUMBER || this == SCALE || this == PLURAL;
        }

        /** Whether words of the kind say what the number behind them is. */
        boolean isBound() {
            return this == UPPER || this == LOWER || this == APPROXIMATE;
        }
    }

    public NumberRow {
        words = List.copyOf(words);
        if (kind.hasValue() && value == null) {
            throw new IllegalArgumentException("a " + kind + " has a value");
        }
    }

    /** The value of a number, a scale or a plural. */
    BigDecimal worth() {
        return Objects.requireNonNull(value);
    }
}
