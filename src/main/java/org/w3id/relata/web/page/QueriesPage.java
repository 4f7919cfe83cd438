package org.w3id.relata.web.page;

import java.util.List;

/**
 * The canned queries.
 *
 * @param tags what they are about
 * @param claimSafe those that keep apart what a source asserts, what is undisputed, and everything
 * @param others the rest
 */
public record QueriesPage(Frame frame, List<TagLink> tags, List<QueryCard> claimSafe, List<QueryCard> others) {
    /** The queries with a tag. */
    public record TagLink(Link link, boolean current) {}

    public QueriesPage {
        tags = List.copyOf(tags);
        claimSafe = List.copyOf(claimSafe);
        others = List.copyOf(others);
    }
}
