package org.w3id.relata.rdf.nanopub;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import org.apache.jena.sparql.core.Quad;
import org.w3id.relata.rdf.ContentHash;

/**
 * Artifact codes of trusty URIs, by which whoever has the content can tell that it is the one that was named (Trusty URI
 * Specification, version 1, module RA).
 */
public final class ArtifactCode {
    /** What a code looks like, as a regular expression. */
    public static final String PATTERN = "RA[A-Za-z0-9_-]{43}";

    private ArtifactCode() {}

    /**
     * The artifact code of quads. They are what a code names if that code is what comes out.
     *
     * @param code what stands in their IRIs where the code stands or will stand
     * @throws IllegalArgumentException where something is neither an IRI nor a literal of RDF 1.1
     */
    public static String of(Collection<Quad> quads, String code) {
        byte[] digest = ContentHash.sha256().digest(NormalForm.of(quads, code).getBytes(StandardCharsets.UTF_8));
        // 256 bits are 42 characters and two thirds: the encoder, too, fills up with zero bits.
        return "RA" + Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    }
}
