package org.w3id.relata.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.w3id.relata.query.AnswerFormat;
import org.w3id.relata.query.CannedQuery;

/** What the answer to a canned query can be had in. */
sealed interface QueryForms {
    /** A page with a form. */
    record Page() implements QueryForms {}

    /** Rows, or yes and no. */
    record Rows(AnswerFormat format) implements QueryForms {}

    /** The graph that a CONSTRUCT query gives. */
    record Result(Offer<RdfFormat> offer) implements QueryForms {}

    /** The query described in SHACL: rows are no RDF, so who asks for RDF gets to know the query. */
    record Description(Offer<RdfFormat> offer) implements QueryForms {}

    /** The query itself, with what was filled in. */
    record Sparql() implements QueryForms {}

    /** Whether there is something in this form before anything is filled in. */
    default boolean withoutArguments() {
        return this instanceof Page || this instanceof Description;
    }

    /** The media type of a query (SPARQL 1.1 Query Language, section 21). */
    String SPARQL_TYPE = "application/sparql-query";

    /** The forms, the likeliest first. */
    static List<Offer<QueryForms>> offers(CannedQuery query) {
        boolean graph = query.kind() == CannedQuery.Kind.CONSTRUCT;
        List<Offer<QueryForms>> offers = new ArrayList<>();
        if (graph) {
            RdfFormat.allOffers().forEach(offer -> offers.add(offer.as(new Result(offer))));
            offers.add(Offer.of("text/html", new Page()));
        } else {
            tables(query).forEach(offers::add);
            offers.add(Offer.of("text/html", new Page()));
            offers.add(Offer.of("application/json", new Rows(AnswerFormat.JSON)));
            offers.add(Offer.of("application/xml", new Rows(AnswerFormat.XML)));
            RdfFormat.allOffers().forEach(offer -> offers.add(offer.as(new Description(offer))));
        }
        offers.add(Offer.of(SPARQL_TYPE, new Sparql()));
        return offers;
    }

    private static Stream<Offer<QueryForms>> tables(CannedQuery query) {
        return Stream.of(AnswerFormat.JSON, AnswerFormat.XML, AnswerFormat.CSV, AnswerFormat.TSV, AnswerFormat.XLSX)
                .map(format -> Offer.of(format.mediaType(query.kind()), new Rows(format)));
    }
}
