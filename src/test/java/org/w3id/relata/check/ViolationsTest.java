package org.w3id.relata.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.system.G;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every shape and rule finds what it is for, and nothing else complains.
 *
 * <p>{@code violations/NAME.ru} or {@code NAME_case.ru} is an update that breaks the valid sample so that the check NAME
 * fails; a line {@code #+ also:} lists checks that fail with it because they cannot but do so.
 */
class ViolationsTest {
    private static final Path FOLDER = Sample.FOLDER.resolve("violations");
    private static Criteria criteria;

    @BeforeAll
    static void load() {
        criteria = Sample.criteria();
    }

    static List<Path> violations() {
        return Sample.files(FOLDER);
    }

    @ParameterizedTest
    @MethodSource("violations")
    void aViolationIsFoundByItsCheckAlone(Path file) throws IOException {
        String update = Files.readString(file);
        DatasetGraph data = Sample.valid();
        UpdateExec.dataset(data).update(update).execute();

        List<Finding> findings = Sample.findings(criteria, data);

        assertThat(findings.stream().map(Finding::check).distinct())
                .as("%s", findings)
                .containsExactlyInAnyOrderElementsOf(expected(file, update));
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.node()).isNotNull();
            assertThat(finding.message()).isNotBlank();
            assertThat(finding.remedy()).isNotBlank().isNotEqualTo("See the shape");
            assertThat(finding.file()).startsWith("https://w3id.org/relata/id/graph/");
        });
    }

    @Test
    void everyShapeAndEveryRuleHasAViolation() {
        Graph shapes = RDFDataMgr.loadGraph("ontology/shapes.ttl");
        Stream<String> shapeNames = G.nodesOfTypeAsList(shapes, SHACL.PropertyShape).stream()
                .map(shape -> shape.getURI().substring((Terms.ONTOLOGY + "shape/").length()));
        Stream<String> ruleNames = criteria.rules().stream().map(Rule::name);

        assertThat(violations().stream().map(ViolationsTest::checkOf).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(shapeNames, ruleNames).toList());
    }

    private static Set<String> expected(Path file, String update) {
        Set<String> checks = new TreeSet<>(Set.of(checkOf(file)));
        update.lines()
                .filter(line -> line.startsWith("#+ also: "))
                .forEach(line -> checks.addAll(List.of(line.substring(9).split(" "))));
        return checks;
    }

    private static String checkOf(Path file) {
        return file.getFileName().toString().replaceFirst("[_.].*", "");
    }
}
