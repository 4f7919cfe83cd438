package org.w3id.relata.rdf;

import java.util.Map;
import java.util.regex.Pattern;
import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.riot.out.NodeFormatterTTL;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;

/** Terms as in Turtle: with prefixes, and IRIs under the base relative to it. */
final class BaseRelativeTerms extends NodeFormatterTTL {
    /** Segments that mean the same with the base put before them: no colon, no empty one, no dots alone. */
    private static final Pattern SAFE = Pattern.compile("(?:(?!\\.{1,2}(?:/|$))[A-Za-z0-9._~%-]+(?:/|$))+(?<!/)");

    private final String base;
    private final PrefixMap prefixes;

    BaseRelativeTerms(String base, Map<String, String> prefixes) {
        this(base, PrefixMapFactory.create(prefixes));
    }

    private BaseRelativeTerms(String base, PrefixMap prefixes) {
        super(null, prefixes);
        this.base = base;
        this.prefixes = prefixes;
    }

    @Override
    public void formatURI(AWriter out, String iri) {
        boolean relative = iri.startsWith(base)
                && !iri.startsWith(Namespaces.ONTOLOGY)
                && SAFE.matcher(iri.substring(base.length())).matches()
                && prefixes.abbreviate(iri) == null;
        if (relative) {
            out.print("<" + iri.substring(base.length()) + ">");
        } else {
            super.formatURI(out, iri);
        }
    }
}
