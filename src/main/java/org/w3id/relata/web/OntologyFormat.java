package org.w3id.relata.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.w3id.relata.check.owl.OwlXml;

/** What a whole ontology can be had in, in one document. */
enum OntologyFormat {
    TURTLE(RdfFormat.TURTLE.mediaType(), List.of("ttl")),
    RDF_XML(RdfFormat.RDF_XML.mediaType(), List.of("rdf", "owl")),
    OWL_XML(OwlXml.MEDIA_TYPE, List.of("owx")),
    JSON_LD(RdfFormat.JSON_LD.mediaType(), List.of("jsonld")),
    N_TRIPLES(RdfFormat.N_TRIPLES.mediaType(), List.of("nt"));

    private final String mediaType;
    private final List<String> suffixes;

    OntologyFormat(String mediaType, List<String> suffixes) {
        this.mediaType = mediaType;
        this.suffixes = suffixes;
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
