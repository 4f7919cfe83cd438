package org.w3id.relata.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found.
 *
 * @param script suggests names in the search box
 * @param words as they were typed
 * @param kind what the search stays within, as the address says it; empty for everything
 * @param tabs the answer as a whole and group by group
 * @param groups what was found, by groups that have anything
 * @param paging where the answer is one group, which part of it this is
 */
public record SearchPage(
        Frame frame, String script, String words, String kind, List<Tab> tabs, List<Group> groups, Paging paging) {
    /** A view of the answer. */
    public record Tab(String label, String number, String href, boolean current) {}

    /**
     * Things of one group.
     *
     * @param total in words, such as "1,204"
     * @param things those that are no claims
     * @param claims those that are
     * @param more where the rest is, null where there is none
     */
    public record Group(
            String id, String title, String total, List<FoundThing> things, ClaimList claims, @Nullable String more) {
        public Group {
            things = List.copyOf(things);
        }
    }

    /**
     * Something that was found.
     *
     * @param kind what it is, in words
     * @param alias the other name that it was found by, or null
     * @param where the document that alone speaks of it, or the outlet of a document; null where neither
     * @param note a date or a number
     */
    public record FoundThing(Link thing, String kind, @Nullable String alias, @Nullable Link where, String note) {}

    public SearchPage {
        tabs = List.copyOf(tabs);
        groups = List.copyOf(groups);
    }
}
