package org.w3id.relata.query;

import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.shared.PrefixMapping;

/**
 * Makes IRIs of what users write: whole ones, names with a prefix of the query, and paths below the base.
 *
 * @param base ends with a slash
 */
record IriBase(String base) {
    /** Where ontology and lexicon stand, whatever the base is. */
    private static final String FIXED = "https://w3id.org/relata/";

    private static final Pattern ABSOLUTE = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(.*)", Pattern.DOTALL);
    /** What SPARQL allows between angle brackets (SPARQL 1.1, production 139): it keeps a term from being more than one. */
    private static final Pattern CHARACTERS = Pattern.compile("[^\\x00-\\x20<>\"{}|^`\\\\\\x7f]+");

    private static final Pattern PATH = Pattern.compile("(?!\\.{1,2}/)[^/?#:]+(/(?!\\.{1,2}(/|$))[^/?#]+)+");

    /**
     * An IRI in full.
     *
     * @param value {@code https://…}, {@code relata:hosts}, {@code id/state/belarus}, {@code state/belarus},
     *     {@code ontology/hosts} or {@code lexicon/manner/say}
     * @param prefixes those of the query
     * @return empty where it is no IRI
     */
    Optional<String> resolve(String value, PrefixMapping prefixes) {
        if (!CHARACTERS.matcher(value).matches()) {
            return Optional.empty();
        }
        var absolute = ABSOLUTE.matcher(value);
        if (absolute.matches()) {
            String namespace = prefixes.getNsPrefixURI(absolute.group(1));
            return checked(namespace == null ? value : namespace + absolute.group(2));
        }
        return PATH.matcher(value).matches() ? checked(below(value)) : Optional.empty();
    }

    private String below(String path) {
        if (path.startsWith("ontology/") || path.startsWith("lexicon/")) {
            return FIXED + path;
        }
        return base + (path.startsWith("id/") ? path : "id/" + path);
    }

    private static Optional<String> checked(String iri) {
        try {
            return IRIx.create(iri).isReference() ? Optional.of(iri) : Optional.empty();
        } catch (IRIException e) {
            return Optional.empty();
        }
    }
}
