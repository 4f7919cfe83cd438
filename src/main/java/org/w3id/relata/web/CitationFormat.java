package org.w3id.relata.web;

import java.util.function.Function;

/** What reference managers read. */
enum CitationFormat {
    BIBTEX("BibTeX", "application/x-bibtex", "bib", BibTex::entry),
    CSL_JSON("CSL-JSON", "application/vnd.citationstyles.csl+json", "csl.json", CslJson::items);

    private final String label;
    private final String mediaType;
    private final String suffix;
    private final Function<Reference, String> writer;

    CitationFormat(String label, String mediaType, String suffix, Function<Reference, String> writer) {
        this.label = label;
        this.mediaType = mediaType;
        this.suffix = suffix;
        this.writer = writer;
    }

    /** What it is called. */
    String label() {
        return label;
    }

    String mediaType() {
        return mediaType;
    }

    /** The value of the header Content-Type; JSON is UTF-8 anyway. */
    String contentType() {
        return this == BIBTEX ? mediaType + ";charset=utf-8" : mediaType;
    }

    /** The ending of a page's path, without the dot before it. */
    String suffix() {
        return suffix;
    }

    /** A reference in this format. */
    String write(Reference reference) {
        return writer.apply(reference);
    }
}
