package org.w3id.relata.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a claim says that something is so.
 *
 * @param earliest the first day, null where the beginning is open
 * @param latest the last day, null where the end is open
 */
record StatedPeriod(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
    StatedPeriod {
        if (earliest == null && latest == null) {
            throw new IllegalArgumentException("a stated period has a day at one of its ends");
        }
    }

    /** The first day that is stated: an open beginning counts as the end. */
    LocalDate first() {
        return earliest != null ? earliest : end();
    }

    /** The last day that is stated: an open end counts as the beginning. */
    LocalDate last() {
        return latest != null ? latest : first();
    }

    /** Whether one of the stated days lies between two days, of which either may be open. */
    boolean meets(@Nullable LocalDate from, @Nullable LocalDate to) {
        return (to == null || !first().isAfter(to)) && (from == null || !last().isBefore(from));
    }

    private LocalDate end() {
        if (latest == null) {
            throw new IllegalStateException("both ends are open");
        }
        return latest;
    }
}
