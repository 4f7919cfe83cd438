package org.w3id.relata.query.ontology;

import java.util.Map;
import org.w3id.relata.rdf.Namespaces;

/** How terms are written where there is little room: ours by their local name, those of others with their prefix. */
public final class ShortNames {
    private static final Map<String, String> MORE = Map.of(
            "cco", "https://www.commoncoreontologies.org/",
            "cito", "http://purl.org/spar/cito/",
            "org", "http://www.w3.org/ns/org#",
            "sem", "http://semanticweb.cs.vu.nl/2009/11/sem/",
            "wikidata", "http://www.wikidata.org/entity/");

    private ShortNames() {}

    /** The name of an IRI; the IRI itself where nothing shorter is known. */
    public static String of(String iri) {
        if (iri.startsWith(Namespaces.ONTOLOGY) && iri.length() > Namespaces.ONTOLOGY.length()) {
            return iri.substring(Namespaces.ONTOLOGY.length());
        }
        return prefixed(iri, Namespaces.SERVED, prefixed(iri, MORE, iri));
    }

    private static String prefixed(String iri, Map<String, String> prefixes, String otherwise) {
        return prefixes.entrySet().stream()
                .filter(prefix -> iri.startsWith(prefix.getValue())
                        && iri.substring(prefix.getValue().length()).matches("[\\w.-]+"))
                .map(prefix ->
                        prefix.getKey() + ":" + iri.substring(prefix.getValue().length()))
                .findFirst()
                .orElse(otherwise);
    }
}
