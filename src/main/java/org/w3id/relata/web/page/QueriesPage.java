package org.w3id.relata.web.page;

import java.util.List;

/** The canned queries. */
public record QueriesPage(Frame frame, List<QueryCard> queries) {
    public QueriesPage {
        queries = List.copyOf(queries);
    }
}
