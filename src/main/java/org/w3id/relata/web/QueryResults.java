package org.w3id.relata.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.query.ResultSet;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.w3id.relata.web.page.ResultTable;

/**
 * Writes what a query gives in the form the client takes: result sets as JSON, XML, CSV, TSV or a page, graphs in the
 * formats of RDF.
 *
 * @param tables shows an answer as a table
 * @param page shows a table as a page
 */
record QueryResults(ResultTables tables, Function<ResultTable, String> page) {
    /** What is collected before the answer begins, so that a query that fails or is stopped can still say so. */
    private static final int BUFFER = 512 * 1024;

    private static final Lang PAGE = Lang.RDFNULL;

    private static final List<Offer<Lang>> ROWS = List.of(
            Offer.of("application/sparql-results+json", ResultSetLang.RS_JSON),
            Offer.of("application/sparql-results+xml", ResultSetLang.RS_XML),
            Offer.of("text/csv", ResultSetLang.RS_CSV),
            Offer.of("text/tab-separated-values", ResultSetLang.RS_TSV),
            Offer.of("text/html", PAGE),
            Offer.of("application/json", ResultSetLang.RS_JSON),
            Offer.of("application/xml", ResultSetLang.RS_XML));

    /** Writes the answer within the transaction that the query runs in. */
    void write(Exchange exchange, QueryExecResult result) throws IOException {
        exchange.response().setBufferSize(BUFFER);
        if (result.isJson()) {
            throw Problem.badRequest("JSON { … } is not SPARQL; ask with SELECT, ASK, CONSTRUCT or DESCRIBE.");
        }
        if (result.isGraph() || result.isDataset()) {
            writeGraph(exchange, result);
        } else {
            writeRows(exchange, result);
        }
    }

    private void writeRows(Exchange exchange, QueryExecResult result) throws IOException {
        Offer<Lang> offer = exchange.negotiate(ROWS);
        if (offer.form().equals(PAGE)) {
            ResultTable table = result.isBoolean() ? tables.of(result.booleanResult()) : tables.of(result.rowSet());
            exchange.send(200, offer.contentType(), page.apply(table));
            return;
        }
        exchange.response().setHeader("Content-Type", offer.contentType());
        OutputStream out = new HeldOutput(exchange.response().getOutputStream());
        if (result.isBoolean()) {
            ResultSetMgr.write(out, result.booleanResult(), offer.form());
        } else {
            ResultSetMgr.write(out, ResultSet.adapt(result.rowSet()), offer.form());
        }
    }

    private void writeGraph(Exchange exchange, QueryExecResult result) throws IOException {
        List<Offer<RdfFormat>> offers = new ArrayList<>(RdfFormat.allOffers());
        Stream.of("text/plain", "text/html").forEach(type -> offers.add(Offer.of(type, RdfFormat.TURTLE)));
        Offer<RdfFormat> offer = exchange.negotiate(offers);
        boolean shown = offer.type().equals("text") && !offer.subtype().equals("turtle");
        exchange.response().setHeader("Content-Type", shown ? "text/plain;charset=utf-8" : offer.contentType());
        RdfBody body = new RdfBody(offer);
        OutputStream out = new HeldOutput(exchange.response().getOutputStream());
        if (result.isGraph()) {
            body.writeGraph(result.graph(), out);
        } else {
            body.writeDataset(result.dataset(), result.dataset().getDefaultGraph(), out);
        }
    }
}
