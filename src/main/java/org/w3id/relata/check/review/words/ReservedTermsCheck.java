package org.w3id.relata.check.review.words;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.w3id.relata.check.review.AutomatedCheck;
import org.w3id.relata.check.review.Observation;
import org.w3id.relata.check.review.Outcome;
import org.w3id.relata.check.review.ReservedTerms;
import org.w3id.relata.check.review.ReviewedOntology;

/** Whether every IRI in the namespace of a standard vocabulary is a term of it: {@code rdfs:subclassOf} is none. */
record ReservedTermsCheck(Path folder) implements AutomatedCheck {
    @Override
    public String id() {
        return "vocabulary-unknown-term";
    }

    @Override
    public Outcome run(ReviewedOntology reviewed) {
        ReservedTerms reserved = ReservedTerms.read(folder);
        List<Observation> observations = new ArrayList<>();
        reviewed.graph().stream()
                .forEach(triple -> Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
                        .map(ReservedTerms::iri)
                        .forEach(iri -> reserved.fault(iri)
                                .ifPresent(fault -> observations.add(
                                        new Observation(triple.getSubject(), fault, iri, null, null)))));
        return Outcome.ran(observations.stream().distinct().toList());
    }
}
