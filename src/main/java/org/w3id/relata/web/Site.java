package org.w3id.relata.web;

import java.time.Duration;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.query.QueryCatalogue;
import org.w3id.relata.query.federate.Federation;
import org.w3id.relata.rdf.Iris;
import org.w3id.relata.store.dispute.IndependentVoices;
import org.w3id.relata.store.release.Releases;

/**
 * What the handlers share.
 *
 * @param dataset what is served; its default graph is the union of the others
 * @param addresses where things and pages are
 * @param templates what pages look like
 * @param queryLimit the longest time that a query may take
 * @param releases every state of the data that was published
 * @param claims the index of the claims
 * @param voices tell which claims go back to the same origin
 * @param queries the canned queries
 * @param answers to them, as far as they are kept
 * @param federation lets queries ask other endpoints, as far as that is allowed
 * @param contact where to report what is wrong: an e-mail address or the address of a form; null for none
 */
record Site(
        DatasetGraph dataset,
        Addresses addresses,
        Templates templates,
        Duration queryLimit,
        Releases releases,
        ClaimIndexes claims,
        IndependentVoices voices,
        QueryCatalogue queries,
        KeptAnswers answers,
        Federation federation,
        @Nullable String contact) {
    /** Shows answers as tables to that client. */
    ResultTables tables(Exchange exchange) {
        return new ResultTables(new Linker(new Facts(dataset), addresses, exchange.prefix(), claims::current));
    }

    /** What stands around the pages for that client. */
    Frames frames(String prefix) {
        return new Frames(
                prefix, new Iris(addresses.base()).id("dataset/relata").getURI());
    }

    /** The limit in words. */
    String queryLimitInWords() {
        return queryLimit.toSeconds() + " seconds";
    }
}
