package org.w3id.relata.web.page;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The claims of an entity, to be looked through.
 *
 * @param action the path of the page
 * @param roles what the entity has to do with the claims
 * @param readings everything, what nobody contradicts, and what somebody contradicts
 * @param kept what the form hands on unseen, by name
 * @param facets the fields of the form
 * @param from the beginning of the time that was asked for, as written; empty for none
 * @param to its end, likewise
 * @param datePattern what a time may look like
 * @param chosen what was asked
 * @param everything the page without anything of it
 * @param timeline when the claims say that things are so; null where none does
 * @param found how many claims there are, in words
 * @param claims the part of them that is shown
 */
public record ClaimBrowser(
        String action,
        List<Choice> roles,
        List<Choice> readings,
        Map<String, String> kept,
        List<FacetField> facets,
        String from,
        String to,
        String datePattern,
        List<Chosen> chosen,
        String everything,
        @Nullable Timeline timeline,
        String found,
        ClaimList claims,
        Paging paging) {
    public ClaimBrowser {
        roles = List.copyOf(roles);
        readings = List.copyOf(readings);
        kept = Map.copyOf(kept);
        facets = List.copyOf(facets);
        chosen = List.copyOf(chosen);
    }
}
