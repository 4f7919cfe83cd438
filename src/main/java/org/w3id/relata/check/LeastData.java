package org.w3id.relata.check;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLAxiom;
import org.semanticweb.owlapi.model.OWLClassExpression;
import org.semanticweb.owlapi.model.OWLDataFactory;
import org.semanticweb.owlapi.model.OWLIndividual;
import org.semanticweb.owlapi.model.OWLNamedIndividual;
import org.semanticweb.owlapi.model.OWLObjectProperty;
import org.semanticweb.owlapi.model.OWLOntology;

/**
 * The least that data may say with an ontology: one thing of each of its classes, two that are tied by each property that
 * is no relation, and of each relation one proposition, whose sides are of the relation's domain and range, affirmed by
 * one claim and denied by another.
 */
final class LeastData {
    private static final String BASE = "urn:relata:least-data:";
    private final OWLDataFactory factory = OWLManager.getOWLDataFactory();
    private final OWLOntology ontology;

    LeastData(OWLOntology ontology) {
        this.ontology = ontology;
    }

    Stream<OWLAxiom> axioms() {
        Set<OWLObjectProperty> relations =
                NeverAsserted.relations(ontology).collect(Collectors.toCollection(LinkedHashSet::new));
        Stream<OWLAxiom> things = ontology.classesInSignature()
                .filter(type -> isOurs(type.getIRI()))
                .map(type -> isA(individual(type.getIRI().getShortForm()), type));
        Stream<OWLAxiom> ties = ontology.objectPropertiesInSignature()
                .filter(property -> isOurs(property.getIRI()) && !relations.contains(property))
                .map(this::tied);
        return Stream.of(things, ties, relations.stream().flatMap(this::stated)).flatMap(axioms -> axioms);
    }

    private OWLAxiom tied(OWLObjectProperty property) {
        String name = property.getIRI().getShortForm();
        return factory.getOWLObjectPropertyAssertionAxiom(
                property, individual(name + ":from"), individual(name + ":to"));
    }

    private Stream<OWLAxiom> stated(OWLObjectProperty relation) {
        String name = relation.getIRI().getShortForm();
        OWLIndividual proposition = individual(name + ":proposition");
        OWLIndividual subject = individual(name + ":subject");
        OWLIndividual object = individual(name + ":object");
        Stream<OWLAxiom> content = Stream.of(
                isA(proposition, "Proposition"),
                tie(proposition, "subject", subject),
                tie(proposition, "relation", factory.getOWLNamedIndividual(relation.getIRI())),
                tie(proposition, "object", object));
        Stream<OWLAxiom> sides = Stream.concat(
                ontology.objectPropertyDomainAxioms(relation).map(axiom -> isA(subject, axiom.getDomain())),
                ontology.objectPropertyRangeAxioms(relation).map(axiom -> isA(object, axiom.getRange())));
        return Stream.of(content, sides, claim(name, "affirmed", proposition), claim(name, "denied", proposition))
                .flatMap(axioms -> axioms);
    }

    private Stream<OWLAxiom> claim(String relation, String polarity, OWLIndividual proposition) {
        OWLIndividual claim = individual(relation + ":" + polarity);
        OWLIndividual source = individual(relation + ":" + polarity + ":source");
        return Stream.of(
                isA(claim, "Claim"),
                isA(source, "Actor"),
                tie(claim, "states", proposition),
                tie(claim, "polarity", factory.getOWLNamedIndividual(term(polarity))),
                tie(claim, "source", source));
    }

    private OWLNamedIndividual individual(String name) {
        return factory.getOWLNamedIndividual(IRI.create(BASE + name));
    }

    private OWLAxiom isA(OWLIndividual individual, String type) {
        return isA(individual, factory.getOWLClass(term(type)));
    }

    private OWLAxiom isA(OWLIndividual individual, OWLClassExpression type) {
        return factory.getOWLClassAssertionAxiom(type, individual);
    }

    private OWLAxiom tie(OWLIndividual one, String property, OWLIndividual other) {
        return factory.getOWLObjectPropertyAssertionAxiom(factory.getOWLObjectProperty(term(property)), one, other);
    }

    private static boolean isOurs(IRI term) {
        return term.toString().startsWith(Terms.ONTOLOGY);
    }

    private static IRI term(String name) {
        return IRI.create(Terms.term(name).getURI());
    }
}
