package org.w3id.relata.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecksTest {
    private static final DatasetGraph NO_KNOWLEDGE = DatasetGraphFactory.empty();
    private final Checks checks = new Checks(Sample.INSTALLATION);

    @Test
    void theOntologyAndTheValidSampleAreFine() {
        CheckReport report = checks.run(NO_KNOWLEDGE, List.of(Sample.VALID));

        assertThat(report.findings()).isEmpty();
        assertThat(report.passed()).isTrue();
    }

    @Test
    void dataInMemoryAreHeldAgainstTheSame() {
        assertThat(checks.run(Sample.valid()).findings()).isEmpty();
    }

    @Test
    void whatAFileRefersToMayComeAsKnowledge(@TempDir Path folder) throws IOException {
        String sample = Files.readString(Sample.VALID);
        int gazetteer = sample.indexOf("GRAPH <id/graph/gazetteer>");
        Path alone = Files.writeString(folder.resolve("alone.trig"), sample.substring(0, gazetteer));

        assertThat(checks.run(Sample.valid(), List.of(alone)).findings()).isEmpty();
        assertThat(checks.run(NO_KNOWLEDGE, List.of(alone)).findings())
                .extracting(Finding::check)
                .contains("not-described");
    }

    @Test
    void aFindingNamesFileAndNode(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("wrong.trig"),
                Files.readString(Sample.VALID)
                        .replace(
                                "relata:certainty relata:possible ;",
                                "relata:certainty relata:certain , relata:possible ;"));

        CheckReport report = checks.run(NO_KNOWLEDGE, List.of(file));

        assertThat(report.passed()).isFalse();
        assertThat(report.findings())
                .containsExactly(new Finding(
                        file.toString(),
                        "https://w3id.org/relata/id/claim/meridian-2024-03-05/94f0ab3c7d25e618",
                        "claim-certainty",
                        "A claim has one certainty: certain, probable or possible.",
                        "Without a hedge it is certain.",
                        Severity.ERROR));
    }

    @Test
    void aFileThatIsNotTriGGivesTheLine(@TempDir Path folder) throws IOException {
        Path file =
                Files.writeString(folder.resolve("broken.trig"), "@prefix x: <http://x.example/> .\n\nx:a x:b ;;; ]\n");

        assertThat(checks.run(NO_KNOWLEDGE, List.of(file)).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.file()).isEqualTo(file + ":3");
                    assertThat(finding.check()).isEqualTo("syntax");
                });
    }

    @Test
    void aFileThatIsNotThereIsAFinding(@TempDir Path folder) {
        assertThat(checks.run(NO_KNOWLEDGE, List.of(folder.resolve("none.trig"), folder))
                        .findings())
                .extracting(Finding::check)
                .containsExactlyInAnyOrder("unreadable", "syntax");
    }

    @Test
    void triplesOutsideNamedGraphsAreFound(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("outside.ttl"), "<http://x.example/a> a <http://x.example/B> .\n");

        assertThat(checks.run(NO_KNOWLEDGE, List.of(file)).findings())
                .extracting(Finding::check)
                .containsExactly("outside-graph");
    }

    @Test
    void oneGraphInTwoFilesIsFound(@TempDir Path folder) throws IOException {
        Path copy = Files.copy(Sample.VALID, folder.resolve("copy.trig"));

        assertThat(checks.run(NO_KNOWLEDGE, List.of(Sample.VALID, copy)).findings())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.check()).isEqualTo("graph-twice"));
    }
}
