package org.w3id.relata.web;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3id.relata.rdf.nanopub.ArtifactCode;

/**
 * What an address below {@code nanopub/} asks for.
 *
 * @param claim the document and the claim, {@code x/y}, percent-encoded as they were sent
 * @param code the artifact code
 * @param part whether it names one of the four graphs
 * @param format what it is wanted in; empty where the header says
 */
record NanopubAddress(String claim, String code, boolean part, Optional<RdfFormat> format) {
    private static final Pattern PATH = Pattern.compile("([^/]+/[^/]+)/(" + ArtifactCode.PATTERN
            + ")(?:/(head|assertion|provenance|pubinfo)|\\.(trig|nq|jsonld))?");

    /**
     * Reads an address.
     *
     * @param path what comes after {@code nanopub/}
     * @throws Problem where no such thing can be
     */
    static NanopubAddress parse(String path) {
        Matcher matcher = PATH.matcher(path);
        if (!matcher.matches()) {
            throw Problem.notFound("There is no nanopublication at nanopub/" + path + ".");
        }
        return new NanopubAddress(
                matcher.group(1),
                matcher.group(2),
                matcher.group(3) != null,
                Optional.ofNullable(matcher.group(4)).flatMap(RdfFormat::ofSuffix));
    }
}
