package org.w3id.relata.web;

import java.util.List;
import java.util.OptionalInt;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.w3id.relata.store.LinksTo;

/**
 * What leads to a node, page by page. What is gone leads nowhere, though it is remembered what it was and what stands in its
 * place.
 *
 * @param dataset to be read within a transaction
 * @param node what is led to
 */
record Incoming(DatasetGraph dataset, Node node) {
    static final int PER_PAGE = 200;
    private static final int MOST_COUNTED = 1_000 * PER_PAGE;

    /**
     * The links on a page.
     *
     * @throws Problem where there is no such page
     */
    List<Quad> quads(int page) {
        List<Quad> quads = links().from((long) (page - 1) * PER_PAGE, PER_PAGE);
        if (page > 1 && quads.isEmpty()) {
            throw Problem.notFound("There is no page " + page + " of what refers to this.");
        }
        return quads;
    }

    /** Where a page is among the others. */
    Paged paging(int page) {
        long count = links().count(MOST_COUNTED);
        if (page == 1 && count <= PER_PAGE) {
            return Paged.ALL;
        }
        boolean all = count < MOST_COUNTED;
        int last = (int) ((count + PER_PAGE - 1) / PER_PAGE);
        return new Paged(page, page < last || !all, all ? OptionalInt.of(Math.max(1, last)) : OptionalInt.empty());
    }

    private LinksTo links() {
        return new LinksTo(
                dataset, node, graph -> !graph.isURI() || !graph.getURI().endsWith("/id/graph/history"));
    }
}
