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
}
