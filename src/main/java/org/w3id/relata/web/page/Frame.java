package org.w3id.relata.web.page;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What stands around every page.
 *
 * @param title the page's title
 * @param description one sentence for search engines
 * @param prefix what the server's paths begin with for this client
 * @param iri the IRI of the thing that the page is about; empty where it is about none
 * @param styleVersion changes with the style sheet, so that browsers fetch it anew
 * @param alternates the same in other formats
 * @param data what the page says, for search engines: JSON that can stand in a page, or empty
 */
public record Frame(
        String title,
        String description,
        String prefix,
        String iri,
        String styleVersion,
        List<Alternate> alternates,
        String data) {
    /** The same in another format. */
    public record Alternate(String label, String mediaType, String href) {}

    /** What turns the direction of writing (Unicode Standard Annex #9); a window's title cannot keep it apart. */
    private static final Pattern DIRECTIONS = Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    public Frame {
        title = DIRECTIONS.matcher(title).replaceAll("");
        description = DIRECTIONS.matcher(description).replaceAll("");
        alternates = List.copyOf(alternates);
        if (data.contains("<")) {
            throw new IllegalArgumentException("data in a page must not be able to end it: " + data);
        }
    }

    /** A frame without data. */
    public Frame(
            String title,
            String description,
            String prefix,
            String iri,
            String styleVersion,
            List<Alternate> alternates) {
        this(title, description, prefix, iri, styleVersion, alternates, "");
    }

    /** The same with data for search engines; every {@code <} in it is written as JSON can write it otherwise. */
    public Frame with(String json) {
        return new Frame(title, description, prefix, iri, styleVersion, alternates, json.replace("<", "\\u003c"));
    }
}
