package org.w3id.relata.check;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.sparql.graph.GraphFactory;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.model.OWLClass;
import org.semanticweb.owlapi.model.OWLEntity;
import org.semanticweb.owlapi.model.OWLObjectProperty;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;
import org.semanticweb.owlapi.reasoner.OWLReasoner;

/**
 * What an alignment of our ontology with another does beyond aligning them, by HermiT: contradictions, terms that nothing
 * can belong to, terms of one ontology that come to stand below each other only because of the other, what must stay
 * possible and no longer is, and relations that follow to hold.
 *
 * @param core our ontology
 * @param vocabulary the other
 * @param possible classes that must be able to have members
 * @param prefixes how IRIs are shortened in what is found
 */
record AlignmentEffects(Graph core, Graph vocabulary, Graph possible, Map<String, String> prefixes) {
    private static final String POSSIBLE = "urn:relata:possible/";

    /** What is wrong with an alignment, each in a line; sorted. */
    Set<String> wrong(Graph alignment) {
        OWLOntology all = ontology(core, vocabulary, alignment, possible);
        if (!new OWL2DLProfile().checkOntology(all).isInProfile()) {
            return Set.of("owl-2-dl");
        }
        OWLReasoner reasoner = new ReasonerFactory().createReasoner(all);
        try {
            if (!reasoner.isConsistent()) {
                return Set.of("inconsistent");
            }
            Set<String> wrong = new TreeSet<>();
            reasoner.getUnsatisfiableClasses()
                    .getEntitiesMinusBottom()
                    .forEach(type -> wrong.add(
                            type.getIRI().toString().startsWith(POSSIBLE)
                                    ? "impossible: " + type.getIRI().toString().substring(POSSIBLE.length())
                                    : "unsatisfiable " + shortened(type)));
            if (wrong.stream().anyMatch(line -> line.startsWith("unsatisfiable"))) {
                return wrong; // everything follows of what cannot be
            }
            Set<String> before = new TreeSet<>(below(reasonerOf(core), core));
            before.addAll(below(reasonerOf(vocabulary), vocabulary));
            Stream.concat(below(reasoner, core).stream(), below(reasoner, vocabulary).stream())
                    .filter(pair -> !before.contains(pair))
                    .forEach(pair -> wrong.add(kind(pair) + pair));
            NeverAsserted.onceClaimed(ontology(core, vocabulary, alignment))
                    .entailed()
                    .forEach(relation -> wrong.add("relation-entailed " + relation.substring(Terms.ONTOLOGY.length())));
            return wrong;
        } finally {
            reasoner.dispose();
        }
    }

    private static String kind(String pair) {
        return pair.startsWith("relata:") ? "between ours: " : "between theirs: ";
    }

    private static OWLReasoner reasonerOf(Graph graph) {
        return new ReasonerFactory().createReasoner(ontology(graph));
    }

    /** Which of the terms that a graph names stand below which others of it. */
    private Set<String> below(OWLReasoner reasoner, Graph named) {
        OWLOntology terms = ontology(named);
        Set<String> pairs = new TreeSet<>();
        Set<OWLClass> classes = new TreeSet<>(terms.classesInSignature().toList());
        for (OWLClass type : classes) {
            Stream.concat(
                            reasoner.superClasses(type),
                            reasoner.equivalentClasses(type).filter(other -> !other.equals(type)))
                    .filter(classes::contains)
                    .forEach(other -> add(pairs, type, other));
        }
        Set<OWLObjectProperty> properties =
                new TreeSet<>(terms.objectPropertiesInSignature().toList());
        for (OWLObjectProperty property : properties) {
            Stream.concat(
                            reasoner.superObjectProperties(property),
                            reasoner.equivalentObjectProperties(property).filter(other -> !other.equals(property)))
                    .filter(other -> other.isNamed() && properties.contains(other.getNamedProperty()))
                    .forEach(other -> add(pairs, property, other.getNamedProperty()));
        }
        return pairs;
    }

    /** What both ontologies name, of a third, is nobody's. */
    private void add(Set<String> pairs, OWLEntity below, OWLEntity above) {
        boolean ours = shortened(below).startsWith("relata:");
        boolean theirs = shortened(above).startsWith("relata:");
        if (ours == theirs && !above.isTopEntity() && !below.isBottomEntity()) {
            pairs.add(shortened(below) + " " + shortened(above));
        }
    }

    private String shortened(OWLEntity term) {
        String iri = term.getIRI().toString();
        return prefixes.entrySet().stream()
                .filter(prefix -> iri.startsWith(prefix.getValue()))
                .map(prefix ->
                        prefix.getKey() + ":" + iri.substring(prefix.getValue().length()))
                .findFirst()
                .orElse(iri);
    }

    private static OWLOntology ontology(Graph... graphs) {
        Graph all = GraphFactory.createDefaultGraph();
        for (Graph graph : graphs) {
            GraphUtil.addInto(all, graph);
        }
        try {
            OWLOntology read = OwlAxioms.of(all);
            return OWLManager.createOWLOntologyManager().createOntology(read.axioms());
        } catch (OWLOntologyCreationException e) {
            throw new AssertionError(e);
        }
    }
}
