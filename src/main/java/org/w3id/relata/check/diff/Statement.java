package org.w3id.relata.check.diff;

import java.util.List;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLAxiom;

/**
 * What one axiom says of a term.
 *
 * @param subjects the terms that it is about: one, or two where the axiom makes no difference between them
 * @param sort what sort of thing it says
 * @param key what it says it by, where a term can have several at once: a property; empty otherwise
 * @param object what it says, in words; empty where the sort says it all
 * @param axiom the axiom itself
 */
record Statement(List<IRI> subjects, Sort sort, String key, String object, OWLAxiom axiom) {
    Statement {
        subjects = List.copyOf(subjects);
    }

    IRI subject() {
        return subjects.get(0);
    }
}
