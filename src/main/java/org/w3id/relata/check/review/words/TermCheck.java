package org.w3id.relata.check.review.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.w3id.relata.check.review.AutomatedCheck;
import org.w3id.relata.check.review.Observation;
import org.w3id.relata.check.review.Outcome;
import org.w3id.relata.check.review.ReviewedOntology;

/** A check that looks at each own term by itself. */
record TermCheck(String id, Question question) implements AutomatedCheck {
    /** What is wrong with a term, if anything. */
    @FunctionalInterface
    interface Question {
        Optional<String> fault(ReviewedOntology reviewed, Node term);
    }

    @Override
    public Outcome run(ReviewedOntology reviewed) {
        List<Observation> observations = new ArrayList<>();
        for (Node term : reviewed.own().all()) {
            question.fault(reviewed, term).ifPresent(fault -> observations.add(Observation.of(term, fault)));
        }
        return Outcome.ran(observations);
    }
}
