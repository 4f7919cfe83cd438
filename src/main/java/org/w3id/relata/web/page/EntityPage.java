package org.w3id.relata.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that is talked about or that talks.
 *
 * @param specific false where it is a description and no individual
 * @param disputed who claims where it is; null where nobody disputes it
 * @param links where else it is described
 * @param map where it is; null where that is not known
 * @param neighbours who and what is connected with it by claims; null where nothing is
 * @param claims what it has to do with
 */
public record EntityPage(
        Frame frame,
        String name,
        List<Link> kinds,
        boolean specific,
        List<String> aliases,
        List<Detail> details,
        @Nullable DisputedTerritory disputed,
        List<OuterLink> links,
        @Nullable PlaceMap map,
        @Nullable Neighbours neighbours,
        ClaimBrowser claims) {
    public EntityPage {
        kinds = List.copyOf(kinds);
        aliases = List.copyOf(aliases);
        details = List.copyOf(details);
        links = List.copyOf(links);
    }
}
