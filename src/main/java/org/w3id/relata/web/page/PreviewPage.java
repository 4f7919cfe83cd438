package org.w3id.relata.web.page;

import java.util.List;

/**
 * An entity at a glance.
 *
 * @param name what it is called
 * @param note what it is and where
 * @param aliases some of its other names
 * @param moreAliases how many there are beside these
 * @param claims how many claims speak of it or are its own
 * @param elsewhere the same in other data
 * @param href the address of its page
 * @param iri its own
 * @param style the address of the style sheet
 */
public record PreviewPage(
        String name,
        String note,
        List<String> aliases,
        int moreAliases,
        int claims,
        List<Link> elsewhere,
        String href,
        String iri,
        String style) {
    public PreviewPage {
        aliases = List.copyOf(aliases);
        elsewhere = List.copyOf(elsewhere);
    }
}
