package org.w3id.relata.web;

import java.time.Duration;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * What the handlers share.
 *
 * @param dataset what is served; its default graph is the union of the others
 * @param addresses where things and pages are
 * @param templates what pages look like
 * @param queryLimit the longest time that a query may take
 */
record Site(DatasetGraph dataset, Addresses addresses, Templates templates, Duration queryLimit) {
    /** Shows answers as tables to that client. */
    ResultTables tables(Exchange exchange) {
        return new ResultTables(new Linker(new Facts(dataset), addresses, exchange.prefix()));
    }

    /** The limit in words. */
    String queryLimitInWords() {
        return queryLimit.toSeconds() + " seconds";
    }
}
