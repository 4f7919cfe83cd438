package org.w3id.relata.web.page;

import org.jspecify.annotations.Nullable;

/**
 * Which rows a page shows, and where the others are.
 *
 * @param range in words: "Rows 101 to 200"
 * @param first the page with the first rows, or null where this is it
 * @param previous the page before, or null
 * @param next the page after, or null
 */
public record RowPaging(String range, @Nullable String first, @Nullable String previous, @Nullable String next) {
    /** Whether there is more than this page. */
    public boolean many() {
        return previous != null || next != null;
    }
}
