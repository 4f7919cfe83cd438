package org.w3id.relata.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.w3id.relata.query.AnswerFormat;
import org.w3id.relata.query.AnswerWriter;
import org.w3id.relata.query.CannedQuery;
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

    /** The forms of rows; none stands for a page. */
    private static final List<Offer<Optional<AnswerFormat>>> ROWS = List.of(
            rows("application/sparql-results+json", AnswerFormat.JSON),
            rows("application/sparql-results+xml", AnswerFormat.XML),
            rows("text/csv", AnswerFormat.CSV),
            rows("text/tab-separated-values", AnswerFormat.TSV),
            Offer.of("text/html", Optional.empty()),
            rows("application/json", AnswerFormat.JSON),
            rows("application/xml", AnswerFormat.XML),
            rows(AnswerFormat.XLSX.mediaType(CannedQuery.Kind.SELECT), AnswerFormat.XLSX));

    private static Offer<Optional<AnswerFormat>> rows(String mediaType, AnswerFormat format) {
        return Offer.of(mediaType, Optional.of(format));
    }

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
        Offer<Optional<AnswerFormat>> offer = exchange.negotiate(ROWS);
        if (offer.form().isEmpty()) {
            ResultTable table = result.isBoolean() ? tables.of(result.booleanResult()) : tables.of(result.rowSet());
            exchange.send(200, offer.contentType(), page.apply(table));
            return;
        }
        if (!exchange.begin(offer.contentType())) {
            return;
        }
        AnswerWriter writer = new AnswerWriter(
                offer.form().get(), new HeldOutput(exchange.response().getOutputStream()));
        if (result.isBoolean()) {
            writer.write(result.booleanResult());
        } else {
            writer.write(result.rowSet());
        }
    }

    private void writeGraph(Exchange exchange, QueryExecResult result) throws IOException {
        List<Offer<RdfFormat>> offers = new ArrayList<>(RdfFormat.allOffers());
        Stream.of("text/plain", "text/html").forEach(type -> offers.add(Offer.of(type, RdfFormat.TURTLE)));
        Offer<RdfFormat> offer = exchange.negotiate(offers);
        boolean shown = offer.type().equals("text") && !offer.subtype().equals("turtle");
        if (!exchange.begin(shown ? "text/plain;charset=utf-8" : offer.contentType())) {
            return;
        }
        RdfBody body = exchange.body(offer);
        OutputStream out = new HeldOutput(exchange.response().getOutputStream());
        if (result.isGraph()) {
            body.writeGraph(result.graph(), out);
        } else {
            body.writeDataset(result.dataset(), result.dataset().getDefaultGraph(), out);
        }
    }
}
