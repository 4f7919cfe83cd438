package org.w3id.relata.web.page;

import java.util.List;
import org.w3id.relata.text.Installation;

/**
 * What stands around every page.
 *
 * @param title the page's title
 * @param description one sentence for search engines
 * @param prefix what the server's paths begin with for this client
 * @param iri the IRI of the thing that the page is about; empty where it is about none
 * @param alternates the same in other formats
 */
public record Frame(String title, String description, String prefix, String iri, List<Alternate> alternates) {
    /** The same in another format. */
    public record Alternate(String label, String mediaType, String href) {}

    public Frame {
        alternates = List.copyOf(alternates);
    }

    /** Makes browsers fetch the style sheet anew with each version. */
    public String version() {
        return Installation.version();
    }
}
