package org.w3id.relata.check.review.pitfall;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.semanticweb.owlapi.model.OWLOntology;
import org.w3id.relata.check.review.AutomatedCheck;
import org.w3id.relata.check.review.Observation;
import org.w3id.relata.check.review.Outcome;
import org.w3id.relata.check.review.ReservedTerms;
import org.w3id.relata.check.review.ReviewedOntology;

/** The pitfalls of this package as checks of the review. */
public final class PitfallChecks {
    private PitfallChecks() {}

    /**
     * All of them.
     *
     * @param folder the folder of the checks, which has the lists of reserved terms
     * @throws org.w3id.relata.text.UserError if they cannot be read
     */
    public static List<AutomatedCheck> all(Path folder) {
        ReservedTerms reserved = ReservedTerms.read(folder.resolve("reserved"));
        return List.of(
                new OfRelations("oops-p05", RelationPitfalls::inverses),
                new Check("oops-p22", (reviewed, found) -> new NamingConvention(reviewed, found).check()),
                new OfRelations("oops-p27", RelationPitfalls::equivalents),
                new OfRelations("oops-p28", RelationPitfalls::symmetries),
                new OfRelations("oops-p29", RelationPitfalls::transitivities),
                new Check("oops-p40", (reviewed, found) -> hijacked(reviewed, reserved, found)));
    }

    /** Terms made up in the namespace of another. An ontology may add to its own, which may be one of those with a list. */
    private static void hijacked(ReviewedOntology reviewed, ReservedTerms reserved, Found found) {
        String own = reviewed.own().namespace();
        reviewed.graph().stream()
                .flatMap(triple -> Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject()))
                .map(ReservedTerms::iri)
                .filter(iri -> !iri.startsWith(own))
                .distinct()
                .sorted()
                .forEach(iri -> reserved.fault(iri).ifPresent(fault -> found.tell(NodeFactory.createURI(iri), fault)));
    }

    @FunctionalInterface
    private interface Search {
        void in(ReviewedOntology reviewed, Found found);
    }

    private record Check(String id, Search search) implements AutomatedCheck {
        @Override
        public Outcome run(ReviewedOntology reviewed) {
            List<Observation> observations = new ArrayList<>();
            search.in(reviewed, (node, message) -> observations.add(Observation.oneOf(node, message)));
            return Outcome.ran(observations);
        }
    }

    /** A check that needs the axioms, and for doubtful cases the reasoner. */
    private record OfRelations(String id, Consumer<RelationPitfalls> search) implements AutomatedCheck {
        @Override
        public Outcome run(ReviewedOntology reviewed) {
            OWLOntology ontology = reviewed.axioms().ontology();
            if (ontology == null) {
                return Outcome.notRun(reviewed.axioms().failure());
            }
            List<Observation> observations = new ArrayList<>();
            try (ClassComparison classes = new ClassComparison(ontology, reviewed.axioms()::isInDl)) {
                search.accept(new RelationPitfalls(
                        ontology,
                        classes,
                        reviewed.own(),
                        (node, message) -> observations.add(Observation.oneOf(node, message))));
            }
            return Outcome.ran(observations);
        }
    }
}
