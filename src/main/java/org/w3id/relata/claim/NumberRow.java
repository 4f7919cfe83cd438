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
        /** "or less", behind a number that is the most */
        UPPER_BEHIND,
        /** "or more", behind a number that is the least */
        LOWER_BEHIND,
        /** "or so", behind a number that is not exact */
        APPROXIMATE_BEHIND,
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

        /** Whether words of the kind say what the number before them is. */
        boolean isBehind() {
            return this == UPPER_BEHIND || this == LOWER_BEHIND || this == APPROXIMATE_BEHIND;
        }

        boolean isUpper() {
            return this == UPPER || this == UPPER_BEHIND;
        }

        boolean isLower() {
            return this == LOWER || this == LOWER_BEHIND;
        }

        boolean isApproximate() {
            return this == APPROXIMATE || this == APPROXIMATE_BEHIND;
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
