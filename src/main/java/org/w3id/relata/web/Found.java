package org.w3id.relata.web;

import java.util.List;
import java.util.Map;
import org.w3id.relata.store.search.Hit;
import org.w3id.relata.store.search.ThingKind;

/**
 * The answer to a search.
 *
 * @param request what was asked
 * @param pages which part of the only group is shown; of several groups the first are
 * @param hits what is shown, by group; groups that have nothing are left out
 * @param totals how many there are in each group
 */
record Found(
        SearchRequest request,
        Pages pages,
        Map<ThingKind.Group, List<Hit>> hits,
        Map<ThingKind.Group, Integer> totals) {
    int total(ThingKind.Group group) {
        return totals.getOrDefault(group, 0);
    }
}
