package org.w3id.relata.check.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.UpdateExec;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.relata.check.DomainRangeShapes;

/**
 * What a toy graph holds is as the shapes ask for. What it leaves out is not asked for: it would be ten times as long with
 * everything that a claim of the real data has, and nobody could see that the answer is right.
 */
class ToyGraphsTest {
    private static final Set<Node> OF_WHAT_IS_LEFT_OUT =
            Set.of(SHACL.MinCountConstraintComponent, SHACL.QualifiedMinCountConstraintComponent);
    private static final Graph ONTOLOGY = RDFDataMgr.loadGraph("ontology/relata.ttl");
    private static final Shapes SHAPES = shapes();

    static List<Named<CompetencyQuestion>> questions() {
        return CompetencyQuestions.read(Path.of("ontology/questions")).stream()
                .map(question -> Named.of(question.id(), question))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void whatAToyGraphHoldsFitsTheShapes(CompetencyQuestion question) {
        assertThat(violations(question.with(ONTOLOGY))).isEmpty();
    }

    @Test
    void whatDoesNotFitIsSeen() {
        CompetencyQuestion question = CompetencyQuestions.read(Path.of("ontology/questions")).stream()
                .filter(one -> one.id().equals("which-marks-there-are"))
                .findFirst()
                .orElseThrow();
        Graph mistaken = question.with(ONTOLOGY);
        UpdateExec.dataset(DatasetGraphFactory.wrap(mistaken))
                .update(question.mutation())
                .execute();

        assertThat(violations(mistaken)).singleElement().asString().contains("A claim has one certainty");
    }

    private static List<String> violations(Graph data) {
        return ShaclValidator.get().validate(SHAPES, data).getEntries().stream()
                .filter(entry -> !OF_WHAT_IS_LEFT_OUT.contains(entry.sourceConstraintComponent()))
                .map(ToyGraphsTest::words)
                .toList();
    }

    private static String words(ReportEntry entry) {
        return entry.focusNode() + ": " + entry.message() + " " + entry.value();
    }

    private static Shapes shapes() {
        Graph shapes = RDFDataMgr.loadGraph("ontology/shapes.ttl");
        GraphUtil.addInto(shapes, DomainRangeShapes.of(ONTOLOGY));
        return Shapes.parse(shapes);
    }
}
