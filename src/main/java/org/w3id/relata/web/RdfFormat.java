package org.w3id.relata.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.riot.RDFFormat;

/** The RDF formats that descriptions, graphs and query results are served in, in the order of preference. */
enum RdfFormat {
    TURTLE("Turtle", "text/turtle", "ttl", RDFFormat.TURTLE_PRETTY, RDFFormat.TURTLE_BLOCKS, true),
    TRIG("TriG", "application/trig", "trig", RDFFormat.TRIG_PRETTY, RDFFormat.TRIG_BLOCKS, true),
    N_TRIPLES("N-Triples", "application/n-triples", "nt", RDFFormat.NTRIPLES_UTF8, RDFFormat.NTRIPLES_UTF8, true),
    N_QUADS("N-Quads", "application/n-quads", "nq", RDFFormat.NQUADS_UTF8, RDFFormat.NQUADS_UTF8, true),
    JSON_LD("JSON-LD", "application/ld+json", "jsonld", RDFFormat.JSONLD_PRETTY, RDFFormat.JSONLD_PLAIN, false),
    RDF_XML("RDF/XML", "application/rdf+xml", "rdf", RDFFormat.RDFXML_PLAIN, RDFFormat.RDFXML_PLAIN, false);

    private final String label;
    private final String mediaType;
    private final String suffix;
    private final RDFFormat pretty;
    private final RDFFormat streaming;
    private final boolean tripleTerms;

    RdfFormat(
            String label, String mediaType, String suffix, RDFFormat pretty, RDFFormat streaming, boolean tripleTerms) {
        this.label = label;
        this.mediaType = mediaType;
        this.suffix = suffix;
        this.pretty = pretty;
        this.streaming = streaming;
        this.tripleTerms = tripleTerms;
    }

    /** What it is called. */
    String label() {
        return label;
    }

    String mediaType() {
        return mediaType;
    }

    /** The ending of a page's path, without the dot. */
    String suffix() {
        return suffix;
    }

    /** For what fits in memory and is read by people. */
    RDFFormat pretty() {
        return pretty;
    }

    /** For what may be large. */
    RDFFormat streaming() {
        return streaming;
    }

    /** Whether it says which graph a triple is in. */
    boolean hasGraphs() {
        return this == TRIG || this == N_QUADS;
    }

    /** The plain form, and the one with triple terms where the format has any. */
    Stream<Offer<RdfFormat>> offers() {
        Offer<RdfFormat> plain = new Offer<>(mediaType, "", !tripleTerms, this);
        return tripleTerms ? Stream.of(plain, new Offer<>(mediaType, Accept.RDF_1_2, false, this)) : Stream.of(plain);
    }

    /** Every form of every format. */
    static List<Offer<RdfFormat>> allOffers() {
        return Arrays.stream(values()).flatMap(RdfFormat::offers).toList();
    }

    /** The format with that ending. */
    static Optional<RdfFormat> ofSuffix(String suffix) {
        return Arrays.stream(values())
                .filter(format -> format.suffix.equals(suffix))
                .findFirst();
    }
}
