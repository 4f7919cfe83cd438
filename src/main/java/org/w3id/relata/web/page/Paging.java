package org.w3id.relata.web.page;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a long list a page shows.
 *
 * @param page from 1
 * @param range what is shown of how many: "26–50 of 1,560"
 * @param previous the page before it, or null
 * @param next the page after it, or null
 */
public record Paging(int page, int pages, String range, @Nullable String previous, @Nullable String next) {
    /** Whether there is more than one page. */
    public boolean many() {
        return pages > 1;
    }
}
