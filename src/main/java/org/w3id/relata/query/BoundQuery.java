package org.w3id.relata.query;

import org.apache.jena.query.Query;

/**
 * A canned query that is ready to run.
 *
 * @param source where it comes from
 * @param base the base that its IRIs stand below
 * @param sparql the query, with a term in place of every parameter; not to be changed
 */
public record BoundQuery(CannedQuery source, String base, Query sparql) {
    /** The query as text, to be pasted into an editor or sent to an endpoint. */
    public String text() {
        return sparql.toString();
    }

    /** Which part of the rows this is. */
    public Page page() {
        return new Page(sparql.hasOffset() ? sparql.getOffset() : 0, sparql.hasLimit() ? sparql.getLimit() : 1);
    }

    /** The same with one row more, by which is seen whether there is another page. */
    public BoundQuery withOneMore() {
        if (!sparql.hasLimit()) {
            return this;
        }
        Query longer = sparql.cloneQuery();
        longer.setLimit(sparql.getLimit() + 1);
        return new BoundQuery(source, base, longer);
    }
}
