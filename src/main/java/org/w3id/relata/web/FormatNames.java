package org.w3id.relata.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.w3id.relata.query.AnswerFormat;
import org.w3id.relata.query.CannedQuery;

/** The short names of media types, for the parameter {@code format}. */
final class FormatNames {
    private static final Map<String, List<String>> MEDIA_TYPES = Map.ofEntries(
            Map.entry("html", List.of("text/html")),
            Map.entry("json", List.of("application/sparql-results+json", "application/json")),
            Map.entry("xml", List.of("application/sparql-results+xml")),
            Map.entry("csv", List.of("text/csv")),
            Map.entry("tsv", List.of("text/tab-separated-values")),
            Map.entry("xlsx", List.of(AnswerFormat.XLSX.mediaType(CannedQuery.Kind.SELECT))),
            Map.entry("sparql", List.of(QueryForms.SPARQL_TYPE)),
            Map.entry("ttl", List.of("text/turtle")),
            Map.entry("trig", List.of("application/trig")),
            Map.entry("nt", List.of("application/n-triples")),
            Map.entry("nq", List.of("application/n-quads")),
            Map.entry("jsonld", List.of("application/ld+json")),
            Map.entry("rdf", List.of("application/rdf+xml")),
            Map.entry("owx", List.of(OntologyFormat.OWL_XML.mediaType())),
            Map.entry("bib", List.of(CitationFormat.BIBTEX.mediaType())),
            Map.entry("csl", List.of(CitationFormat.CSL_JSON.mediaType())));

    private static final Map<String, String> NAMES = MEDIA_TYPES.entrySet().stream()
            .flatMap(entry -> entry.getValue().stream().map(mediaType -> Map.entry(mediaType, entry.getKey())))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private FormatNames() {}

    /** What a name stands for, as an Accept header has it; empty where it is no name. */
    static Optional<String> accept(String name) {
        return Optional.ofNullable(MEDIA_TYPES.get(name)).map(mediaTypes -> String.join(", ", mediaTypes));
    }

    /** The name of a media type; empty where it has none. */
    static Optional<String> of(String mediaType) {
        return Optional.ofNullable(NAMES.get(mediaType));
    }

    /** All names, for a message. */
    static String all() {
        return MEDIA_TYPES.keySet().stream().sorted().collect(Collectors.joining(", "));
    }
}
