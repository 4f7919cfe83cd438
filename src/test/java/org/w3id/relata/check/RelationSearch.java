package org.w3id.relata.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.reasoner.Reasoner;
import org.apache.jena.reasoner.ReasonerRegistry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.G;
import org.semanticweb.HermiT.Configuration;
import org.semanticweb.owlapi.model.OWLNamedIndividual;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;

/** A way to look for relations that hold between things, as stated or as they follow with an ontology. */
enum RelationSearch {
    STATED,
    RDFS,
    OWL_MICRO,
    OWL_MINI,
    OWL_FULL,
    HERMIT_PAIRS,
    HERMIT_PROOF;

    /**
     * Looks in each named graph and in the union of all; with a reasoner, each together with the ontology.
     *
     * @param data whose default graph is not looked at
     * @return the local names of the relations that are found
     */
    Set<String> found(Graph ontology, DatasetGraph data) {
        Graph union = GraphFactory.createDefaultGraph();
        List<Graph> graphs = new ArrayList<>();
        data.listGraphNodes().forEachRemaining(name -> {
            graphs.add(data.getGraph(name));
            GraphUtil.addInto(union, data.getGraph(name));
        });
        if (graphs.size() > 1) {
            graphs.add(union);
        }
        Set<String> found = new TreeSet<>();
        for (Graph graph : graphs) {
            found.addAll(found(ontology, graph));
        }
        return found;
    }

    private Set<String> found(Graph ontology, Graph data) {
        return switch (this) {
            case STATED -> predicates(ontology, data);
            case RDFS -> inferred(ReasonerRegistry.getRDFSReasoner(), ontology, data);
            case OWL_MICRO -> inferred(ReasonerRegistry.getOWLMicroReasoner(), ontology, data);
            case OWL_MINI -> inferred(ReasonerRegistry.getOWLMiniReasoner(), ontology, data);
            case OWL_FULL -> inferred(ReasonerRegistry.getOWLReasoner(), ontology, data);
            case HERMIT_PAIRS -> pairs(axioms(ontology, data));
            case HERMIT_PROOF -> proof(axioms(ontology, data));
        };
    }

    private static Set<String> inferred(Reasoner reasoner, Graph ontology, Graph data) {
        return predicates(ontology, reasoner.bindSchema(ontology).bind(data));
    }

    private static Set<String> predicates(Graph ontology, Graph graph) {
        Set<String> predicates = new TreeSet<>();
        for (Node relation : G.nodesOfTypeAsList(ontology, Terms.RELATION_CLASS)) {
            if (graph.contains(Node.ANY, relation, Node.ANY)) {
                predicates.add(name(relation.getURI()));
            }
        }
        return predicates;
    }

    /** Asks for every individual what it is tied to by each relation. */
    private static Set<String> pairs(OWLOntology ontology) {
        Configuration configuration = new Configuration();
        configuration.ignoreUnsupportedDatatypes = true;
        org.semanticweb.HermiT.Reasoner reasoner = new org.semanticweb.HermiT.Reasoner(configuration, ontology);
        try {
            List<OWLNamedIndividual> individuals =
                    ontology.individualsInSignature().toList();
            Set<String> tied = new TreeSet<>();
            NeverAsserted.relations(ontology)
                    .filter(relation -> individuals.stream()
                            .anyMatch(individual -> !reasoner.getObjectPropertyValues(individual, relation)
                                    .isEmpty()))
                    .forEach(relation -> tied.add(name(relation.getIRI().toString())));
            return tied;
        } finally {
            reasoner.dispose();
        }
    }

    private static Set<String> proof(OWLOntology ontology) {
        Set<String> names = new TreeSet<>();
        NeverAsserted.in(ontology).entailed().forEach(iri -> names.add(name(iri)));
        return names;
    }

    private static OWLOntology axioms(Graph ontology, Graph data) {
        try {
            Graph both = GraphFactory.createDefaultGraph();
            GraphUtil.addInto(both, data);
            GraphUtil.addInto(both, ontology);
            return OwlAxioms.of(both);
        } catch (OWLOntologyCreationException e) {
            throw new AssertionError(e);
        }
    }

    private static String name(String iri) {
        return iri.substring(Terms.ONTOLOGY.length());
    }
}
