package org.w3id.relata.check.diff;

import java.util.Map;
import org.semanticweb.owlapi.model.IRI;
import org.w3id.relata.rdf.Namespaces;

/** What reports call terms: a term of the ontology by its name, others by a prefixed name. */
final class Names {
    private Names() {}

    static String of(IRI iri) {
        return of(iri.toString());
    }

    static String of(String iri) {
        if (iri.startsWith(Namespaces.ONTOLOGY) && iri.length() > Namespaces.ONTOLOGY.length()) {
            return iri.substring(Namespaces.ONTOLOGY.length());
        }
        for (Map.Entry<String, String> prefix : Namespaces.SERVED.entrySet()) {
            if (iri.startsWith(prefix.getValue())) {
                return prefix.getKey() + ":" + iri.substring(prefix.getValue().length());
            }
        }
        return "<" + iri + ">";
    }
}
