package org.w3id.relata.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLClass;
import org.semanticweb.owlapi.model.OWLDataFactory;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLSubClassOfAxiom;
import org.semanticweb.owlapi.reasoner.OWLReasoner;

/** Which classes of the ontology have members in common, as HermiT sees it: those that say so, and no others. */
class DisjointnessTest {
    private static final OWLDataFactory FACTORY = OWLManager.getOWLDataFactory();
    private static OWLOntology ontology;
    private static OWLReasoner reasoner;

    @BeforeAll
    static void reason() throws Exception {
        ontology = OwlAxioms.of(RDFDataMgr.loadGraph("ontology/relata.ttl"));
        reasoner = new ReasonerFactory().createReasoner(ontology);
    }

    @AfterAll
    static void dispose() {
        reasoner.dispose();
    }

    @Test
    void siblingsOverlapOnlyWhereTheOntologySaysWhy() {
        List<OWLClass> classes = ontology.classesInSignature()
                .filter(type -> type.getIRI().getIRIString().startsWith(Terms.ONTOLOGY))
                .sorted(Comparator.comparing(DisjointnessTest::name))
                .toList();
        Set<String> overlaps = new TreeSet<>();
        for (OWLClass one : classes) {
            for (OWLClass other : classes) {
                if (name(one).compareTo(name(other)) < 0 && areSiblings(one, other) && canShare(one, other)) {
                    overlaps.add(name(one) + " " + name(other));
                }
            }
        }

        assertThat(overlaps)
                .containsExactly(
                        "Actor Location",
                        "Actor NonSpecific",
                        "Agreement NonSpecific",
                        "Conflict NonSpecific",
                        "Document Report",
                        "EquipmentType NonSpecific",
                        "Exercise NonSpecific",
                        "Force Organization",
                        "Location NonSpecific",
                        "NonSpecific Report");
    }

    @Test
    void aStateIsAllThatIsBothActorAndLocation() {
        assertThat(reasoner.isSatisfiable(FACTORY.getOWLObjectIntersectionOf(
                        type("Actor"), type("Location"), type("State").getObjectComplementOf())))
                .isFalse();
    }

    private static boolean canShare(OWLClass one, OWLClass other) {
        return reasoner.isSatisfiable(FACTORY.getOWLObjectIntersectionOf(one, other));
    }

    private static boolean areSiblings(OWLClass one, OWLClass other) {
        Set<OWLClass> parents = parents(one);
        Set<OWLClass> others = parents(other);
        return parents.isEmpty() ? others.isEmpty() : parents.stream().anyMatch(others::contains);
    }

    /** The classes of ours that a class is said to be below. */
    private static Set<OWLClass> parents(OWLClass type) {
        return ontology.subClassAxiomsForSubClass(type)
                .map(OWLSubClassOfAxiom::getSuperClass)
                .filter(parent -> !parent.isAnonymous())
                .map(parent -> parent.asOWLClass())
                .filter(parent -> parent.getIRI().getIRIString().startsWith(Terms.ONTOLOGY))
                .collect(Collectors.toSet());
    }

    private static OWLClass type(String name) {
        return FACTORY.getOWLClass(IRI.create(Terms.ONTOLOGY + name));
    }

    private static String name(OWLClass type) {
        return type.getIRI().getIRIString().substring(Terms.ONTOLOGY.length());
    }
}
