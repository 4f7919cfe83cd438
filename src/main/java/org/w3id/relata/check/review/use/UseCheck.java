package org.w3id.relata.check.review.use;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL2;
import org.w3id.relata.check.review.AutomatedCheck;
import org.w3id.relata.check.review.Observation;
import org.w3id.relata.check.review.Outcome;
import org.w3id.relata.check.review.ReviewedOntology;
import org.w3id.relata.rdf.Vocabulary;

/** Terms that nothing uses, or that are said to be unused and are not. */
record UseCheck(String id, boolean saidUnused) implements AutomatedCheck {
    private static final Node UNUSED = Vocabulary.term("unused");

    static List<AutomatedCheck> all() {
        return List.of(new UseCheck("use-none", false), new UseCheck("use-though-said-unused", true));
    }

    @Override
    public Outcome run(ReviewedOntology reviewed) {
        if (reviewed.data().isEmpty()) {
            return Outcome.notRun("no data were given");
        }
        TermUse use = new TermUse(reviewed);
        List<Observation> observations = new ArrayList<>();
        for (Node term : reviewed.own().all()) {
            boolean said = reviewed.graph().contains(term, UNUSED, Node.ANY);
            boolean old = reviewed.graph().contains(term, OWL2.deprecated.asNode(), Node.ANY);
            if (saidUnused && said && use.inData(term)) {
                observations.add(Observation.of(term, "It is said to be unused, and data use it"));
            } else if (!saidUnused && !said && !old && !use.inData(term) && !use.elsewhere(term)) {
                observations.add(Observation.of(
                        term, "No data, no shape, no rule, no lexicon and no axiom about another term use it"));
            }
        }
        return Outcome.ran(observations);
    }
}
