package org.w3id.relata.check.review.pitfall;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.NodeFactory;
import org.semanticweb.owlapi.model.OWLClassExpression;
import org.semanticweb.owlapi.model.OWLDataProperty;
import org.semanticweb.owlapi.model.OWLDataRange;
import org.semanticweb.owlapi.model.OWLEquivalentDataPropertiesAxiom;
import org.semanticweb.owlapi.model.OWLOntology;
import org.w3id.relata.check.review.OwnTerms;

/** The part of OOPS P27 that is about datatype properties: those that are equivalent have the same domain and datatype. */
record EquivalentDataProperties(OWLOntology ontology, ClassComparison classes, OwnTerms own, Found found) {
    /** @param axiom about two properties */
    void compare(OWLEquivalentDataPropertiesAxiom axiom) {
        List<OWLDataProperty> pair = axiom.properties()
                .map(expression -> expression.asOWLDataProperty())
                .distinct()
                .sorted((one, other) -> isOwn(one) == isOwn(other) ? one.compareTo(other) : isOwn(one) ? -1 : 1)
                .toList();
        if (pair.size() < 2 || !isOwn(pair.get(0))) {
            return;
        }
        String other = NameWords.localName(pair.get(1).getIRI().toString());
        Set<OWLClassExpression> domains = domains(pair.get(0));
        Set<OWLClassExpression> others = domains(pair.get(1));
        if (!domains.isEmpty() && !others.isEmpty() && !classes.same(domains, others)) {
            find(pair.get(0), "its domain is not that of " + other);
        }
        Set<OWLDataRange> ranges = ranges(pair.get(0));
        if (!ranges.isEmpty() && !ranges(pair.get(1)).isEmpty() && !ranges.equals(ranges(pair.get(1)))) {
            find(pair.get(0), "its datatype is not that of " + other);
        }
    }

    private Set<OWLClassExpression> domains(OWLDataProperty property) {
        return ontology.dataPropertyDomainAxioms(property)
                .map(axiom -> axiom.getDomain())
                .collect(Collectors.toSet());
    }

    private Set<OWLDataRange> ranges(OWLDataProperty property) {
        return ontology.dataPropertyRangeAxioms(property)
                .map(axiom -> axiom.getRange())
                .collect(Collectors.toSet());
    }

    private boolean isOwn(OWLDataProperty property) {
        return own.all().contains(NodeFactory.createURI(property.getIRI().toString()));
    }

    private void find(OWLDataProperty property, String message) {
        found.tell(NodeFactory.createURI(property.getIRI().toString()), message);
    }
}
