package org.w3id.relata.web.page;

import java.util.List;

/**
 * Something that is talked about or that talks.
 *
 * @param specific false where it is a description and no individual
 * @param links where else it is described
 */
public record EntityPage(
        Frame frame,
        String name,
        List<Link> kinds,
        boolean specific,
        List<String> aliases,
        List<Detail> details,
        List<Link> links,
        ClaimList about,
        ClaimList by,
        ClaimList relayed) {
    public EntityPage {
        kinds = List.copyOf(kinds);
        aliases = List.copyOf(aliases);
        details = List.copyOf(details);
        links = List.copyOf(links);
    }
}
