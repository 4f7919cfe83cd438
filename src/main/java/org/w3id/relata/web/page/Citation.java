package org.w3id.relata.web.page;

import java.util.List;

/**
 * How a page's thing is cited.
 *
 * @param permalink its address in this version of the data
 * @param line the reference as one line
 * @param formats the reference for reference managers
 * @param data what the data says, in every format
 */
public record Citation(String permalink, String line, List<Format> formats, List<Link> data) {
    /**
     * A reference in one format.
     *
     * @param text as it is downloaded
     * @param href where it is downloaded
     * @param file what the file is called
     */
    public record Format(String label, String mediaType, String text, String href, String file) {}

    public Citation {
        formats = List.copyOf(formats);
        data = List.copyOf(data);
    }
}
