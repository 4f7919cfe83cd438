package org.w3id.relata.check.review.use;

import java.util.List;
import java.util.function.Function;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.w3id.relata.check.Conformance;
import org.w3id.relata.check.Finding;
import org.w3id.relata.check.review.AutomatedCheck;
import org.w3id.relata.check.review.Observation;
import org.w3id.relata.check.review.Outcome;
import org.w3id.relata.check.review.ReviewedOntology;

/** What {@code relata check} finds, in the ledger. */
record ConformanceChecks(String id, Function<ReviewedOntology, Outcome> checking) implements AutomatedCheck {
    static List<AutomatedCheck> all() {
        return List.of(
                new ConformanceChecks("relata-inventory", ConformanceChecks::inventory),
                new ConformanceChecks("relata-rule", ConformanceChecks::rules),
                new ConformanceChecks("shacl-data", ConformanceChecks::shapes));
    }

    @Override
    public Outcome run(ReviewedOntology reviewed) {
        return checking.apply(reviewed);
    }

    private static Outcome shapes(ReviewedOntology reviewed) {
        if (reviewed.shapes().isEmpty()) {
            return Outcome.notRun("no shapes.ttl stands beside the ontology");
        }
        if (reviewed.data().isEmpty()) {
            return Outcome.notRun("no data were given");
        }
        return seen(
                Conformance.toShapes(
                        reviewed.shapes().orElseThrow(),
                        "shapes.ttl",
                        reviewed.graph(),
                        reviewed.data().orElseThrow()),
                reviewed);
    }

    private static Outcome rules(ReviewedOntology reviewed) {
        DatasetGraph data = reviewed.data().orElseGet(DatasetGraphFactory::empty);
        return reviewed.surroundings()
                .find("rules")
                .map(folder -> seen(Conformance.toRules(folder, reviewed.graph(), data), reviewed))
                .orElseGet(() -> Outcome.notRun("no rules stand beside the ontology"));
    }

    private static Outcome inventory(ReviewedOntology reviewed) {
        return reviewed.surroundings()
                .find("lexicon")
                .map(folder -> seen(Conformance.ofInventory(folder, reviewed.graph()), reviewed))
                .orElseGet(() -> Outcome.notRun("no lexicon stands beside the ontology"));
    }

    private static Outcome seen(List<Finding> findings, ReviewedOntology reviewed) {
        return Outcome.ran(findings.stream()
                .map(finding -> new Observation(
                        finding.node() == null ? reviewed.own().ontology() : NodeFactory.createURI(finding.node()),
                        finding.message() + " (" + finding.check() + ")",
                        finding.check() + " " + finding.message(),
                        finding.file().equals("the ontology") ? null : finding.file(),
                        finding.remedy()))
                .toList());
    }
}
