package org.w3id.relata.check.review.logic;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.semanticweb.HermiT.datatypes.MalformedLiteralException;
import org.semanticweb.HermiT.datatypes.UnsupportedDatatypeException;
import org.semanticweb.owlapi.model.OWLAxiom;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.w3id.relata.check.OwlAxioms;
import org.w3id.relata.check.review.AutomatedCheck;
import org.w3id.relata.check.review.Observation;
import org.w3id.relata.check.review.Outcome;
import org.w3id.relata.check.review.ReviewedOntology;

/** Whether anything can be as the ontology says, alone or together with a sample of the data. */
record ConsistencyCheck(String id, boolean withData) implements AutomatedCheck {
    static List<AutomatedCheck> all() {
        return List.of(
                new ConsistencyCheck("owl-consistent", false), new ConsistencyCheck("owl-consistent-data", true));
    }

    @Override
    public Outcome run(ReviewedOntology reviewed) {
        if (!reviewed.axioms().isInDl()) {
            return Outcome.notRun("the ontology is not in OWL 2 DL");
        }
        OWLOntology ontology = reviewed.axioms().ontology();
        if (withData) {
            DatasetGraph data = reviewed.data().orElse(null);
            if (data == null) {
                return Outcome.notRun("no data were given");
            }
            if (!Reasoning.isConsistent(Reasoning.logical(ontology))) {
                return Outcome.notRun("the ontology is inconsistent without data");
            }
            try {
                ontology = OwlAxioms.of(together(reviewed.graph(), DataSample.of(data, reviewed.own())));
            } catch (OWLOntologyCreationException e) {
                return Outcome.ran(
                        List.of(Observation.of(reviewed.own().ontology(), "The data are not OWL: " + e.getMessage())));
            }
        }
        Set<OWLAxiom> axioms = Reasoning.logical(ontology);
        try {
            if (Reasoning.isConsistent(axioms)) {
                return Outcome.ran(List.of());
            }
        } catch (MalformedLiteralException | UnsupportedDatatypeException e) {
            return Outcome.ran(List.of(Observation.of(
                    reviewed.own().ontology(),
                    "The data have a value that the reasoner cannot read: " + e.getMessage())));
        }
        Set<OWLAxiom> why = Reasoning.justification(axioms, fewer -> !Reasoning.isConsistent(fewer));
        return Outcome.ran(List.of(Observation.of(
                reviewed.own().ontology(),
                "Nothing can be as these axioms say together: " + new Manchester().words(why))));
    }

    private static Graph together(Graph ontology, Graph data) {
        Graph both = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(both, ontology);
        GraphUtil.addInto(both, data);
        return both;
    }
}
