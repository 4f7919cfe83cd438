package org.w3id.relata.web;

/**
 * A form that the server can answer in.
 *
 * @param mediaType such as {@code text/turtle}
 * @param version {@code 1.2} for RDF with triple terms, else empty
 * @param onlyVersion whether the format has this version only, so that it also stands in for others that are asked for
 * @param form what is written
 * @param quality how well the form serves, from 0 to 1: what a client says of a form counts only so much (the source quality
 *     of RFC 2296, section 3.1)
 */
record Offer<T>(String mediaType, String version, boolean onlyVersion, T form, double quality) {
    /** A form that serves as well as any. */
    Offer(String mediaType, String version, boolean onlyVersion, T form) {
        this(mediaType, version, onlyVersion, form, 1);
    }

    /** A form without versions. */
    static <T> Offer<T> of(String mediaType, T form) {
        return new Offer<>(mediaType, "", true, form);
    }

    /** The same media type for something else to write. */
    <U> Offer<U> as(U other) {
        return new Offer<>(mediaType, version, onlyVersion, other, quality);
    }

    /** The same for who would not rather have another. */
    Offer<T> servingOnly(double sourceQuality) {
        return new Offer<>(mediaType, version, onlyVersion, form, sourceQuality);
    }

    String type() {
        return mediaType.substring(0, mediaType.indexOf('/'));
    }

    String subtype() {
        return mediaType.substring(mediaType.indexOf('/') + 1);
    }

    /** Whether this is what a range with that version means; no version, and any but 1.2, means the plain form. */
    boolean answersVersion(String asked) {
        return onlyVersion || version.equals(Accept.RDF_1_2) == asked.equals(Accept.RDF_1_2);
    }

    /** The value of the header Content-Type. */
    String contentType() {
        String charset = type().equals("text") ? ";charset=utf-8" : "";
        return mediaType + charset + (version.isEmpty() ? "" : ";version=" + version);
    }
}
