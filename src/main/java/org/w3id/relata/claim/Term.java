package org.w3id.relata.claim;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.entity.Entity;

/** What stands at the object's place of a proposition: an entity, or an amount for {@code hasStrength}. */
public sealed interface Term {
    /** What the table of claims shows. */
    String label();

    /** An entity as an object. */
    record Thing(Entity entity) implements Term {
        @Override
        public String label() {
            return entity.label();
        }
    }

    /**
     * A number with bounds; at least one is there.
     *
     * @param minimum the least, inclusive
     * @param maximum the most, inclusive
     * @param kind what is counted: "soldiers"
     */
    record Amount(@Nullable BigDecimal minimum, @Nullable BigDecimal maximum, String kind) implements Term {
        /** The number, or the two with a hyphen where they differ. */
        @Override
        public String label() {
            if (minimum == null || maximum == null || minimum.equals(maximum)) {
                return (minimum == null ? String.valueOf(maximum) : minimum.toPlainString());
            }
            return minimum.toPlainString() + "-" + maximum.toPlainString();
        }
    }
}
