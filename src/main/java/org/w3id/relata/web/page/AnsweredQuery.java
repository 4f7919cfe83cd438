package org.w3id.relata.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a canned query.
 *
 * @param views the ways to look at it; one where there is no other
 * @param bars drawn as bars, or null
 * @param edges drawn as a graph, or null
 * @param timeline drawn along a line of time, or null
 * @param map drawn as points on a map, or null
 * @param table the rows
 * @param paging where the other rows are; null where there are no others to come
 * @param downloads the whole of it in other formats
 */
public record AnsweredQuery(
        List<ViewLink> views,
        @Nullable BarChart bars,
        @Nullable EdgeList edges,
        @Nullable Timeline timeline,
        @Nullable PlaceMap map,
        ResultTable table,
        RowPaging paging,
        List<Link> downloads) {
    /** A way to look at an answer. */
    public record ViewLink(String label, String href, boolean current) {}

    public AnsweredQuery {
        views = List.copyOf(views);
        downloads = List.copyOf(downloads);
    }
}
