package org.w3id.relata.check.review.pitfall;

import java.util.Set;
import java.util.stream.Collectors;
import org.semanticweb.owlapi.model.OWLClassExpression;
import org.semanticweb.owlapi.model.OWLObjectProperty;
import org.semanticweb.owlapi.model.OWLOntology;

/**
 * What an object property joins, as far as it is stated of the property itself.
 *
 * @param domains what its subjects belong to: all of them; empty where nothing is stated
 * @param ranges what its objects belong to: all of them; empty where nothing is stated
 */
record JoinedClasses(Set<OWLClassExpression> domains, Set<OWLClassExpression> ranges) {
    static JoinedClasses of(OWLOntology ontology, OWLObjectProperty property) {
        return new JoinedClasses(
                ontology.objectPropertyDomainAxioms(property)
                        .map(axiom -> axiom.getDomain())
                        .collect(Collectors.toSet()),
                ontology.objectPropertyRangeAxioms(property)
                        .map(axiom -> axiom.getRange())
                        .collect(Collectors.toSet()));
    }

    boolean complete() {
        return !domains.isEmpty() && !ranges.isEmpty();
    }
}
