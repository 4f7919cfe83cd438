package org.w3id.relata.web.page;

import java.util.List;

/**
 * What stands around every page.
 *
 * @param title the page's title
 * @param description one sentence for search engines
 * @param prefix what the server's paths begin with for this client
 * @param iri the IRI of the thing that the page is about; empty where it is about none
 * @param styleVersion changes with the style sheet, so that browsers fetch it anew
 * @param alternates the same in other formats
 */
public record Frame(
        String title, String description, String prefix, String iri, String styleVersion, List<Alternate> alternates) {
    /** The same in another format. */
    public record Alternate(String label, String mediaType, String href) {}

    public Frame {
        alternates = List.copyOf(alternates);
    }
}
