package org.w3id.relata.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.w3id.relata.check.owl.OwlXml;

/** What a whole ontology can be had in, in one document. */
enum OntologyFormat {
    TURTLE("Turtle", RdfFormat.TURTLE.mediaType(), List.of("ttl")),
    RDF_XML("RDF/XML", RdfFormat.RDF_XML.mediaType(), List.of("rdf", "owl")),
    OWL_XML("OWL/XML", OwlXml.MEDIA_TYPE, List.of("owx")),
    JSON_LD("JSON-LD", RdfFormat.JSON_LD.mediaType(), List.of("jsonld")),
    N_TRIPLES("N-Triples", RdfFormat.N_TRIPLES.mediaType(), List.of("nt"));

    private final String label;
    private final String mediaType;
    private final List<String> suffixes;

    OntologyFormat(String label, String mediaType, List<String> suffixes) {
        this.label = label;
        this.mediaType = mediaType;
        this.suffixes = suffixes;
    }

    /** What people call it. */
    String label() {
        return label;
    }

    String mediaType() {
        return mediaType;
    }

    /** The ending of its address, without the dot; others lead there as well. */
    String suffix() {
        return suffixes.get(0);
    }

    /** The format that an address with that ending has. */
    static Optional<OntologyFormat> ofSuffix(String suffix) {
        return Arrays.stream(values())
                .filter(format -> format.suffixes.contains(suffix))
                .findFirst();
    }
}
