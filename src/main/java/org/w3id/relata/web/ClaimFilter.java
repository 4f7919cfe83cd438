package org.w3id.relata.web;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of claims; nothing is asked by what is null or not there.
 *
 * @param standing whether somebody contradicts them
 * @param values the values that they have
 * @param from they are stated of this time or a later one
 * @param to they are stated of this time or an earlier one
 */
record ClaimFilter(
        @Nullable Standing standing, Map<Facet, Node> values, @Nullable PartialDate from, @Nullable PartialDate to) {
    /** Lets every claim through. */
    static final ClaimFilter NONE = new ClaimFilter(null, Map.of(), null, null);

    ClaimFilter {
        // In the order of the facets, so that addresses and pages always list them alike.
        Map<Facet, Node> ordered = new EnumMap<>(Facet.class);
        ordered.putAll(values);
        values = Collections.unmodifiableMap(ordered);
    }

    ClaimFilter with(@Nullable Standing other) {
        return new ClaimFilter(other, values, from, to);
    }

    ClaimFilter without(Facet facet) {
        Map<Facet, Node> rest = new EnumMap<>(Facet.class);
        rest.putAll(values);
        rest.remove(facet);
        return new ClaimFilter(standing, rest, from, to);
    }

    ClaimFilter between(@Nullable PartialDate start, @Nullable PartialDate end) {
        return new ClaimFilter(standing, values, start, end);
    }

    boolean admits(IndexedClaim claim) {
        return (standing == null || claim.standing() == standing)
                && values.entrySet().stream()
                        .allMatch(chosen -> chosen.getKey().values(claim).anyMatch(chosen.getValue()::equals))
                && meets(claim.period());
    }

    private boolean meets(@Nullable StatedPeriod period) {
        if (from == null && to == null) {
            return true;
        }
        return period != null && period.meets(from == null ? null : from.first(), to == null ? null : to.last());
    }
}
