package org.w3id.relata.check.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.relata.text.TabRow;
import org.w3id.relata.text.TabTable;
import org.w3id.relata.text.UserError;

/**
 * Questions that something is wrong with, and what is said of them: {@code questions/cases.tsv}, in the order in which it
 * is said, by the ending of the file and the line; after a {@code !} where the files cannot even be read.
 */
class QuestionFaultsTest {
    private static final Path FOLDER = Path.of("src/test/resources/questions");
    private static final Graph ONTOLOGY = RDFDataMgr.loadGraph("ontology/relata.ttl");

    static List<Named<TabRow>> cases() {
        return TabTable.read(FOLDER.resolve("cases.tsv"), "case", "says").rows().stream()
                .map(row -> Named.of(row.id(), row))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatIsWrongIsSaidWithFileAndLine(TabRow row) {
        Path folder = FOLDER.resolve(row.id());
        if (row.text("says").startsWith("! ")) {
            assertThatThrownBy(() -> CompetencyQuestions.read(folder))
                    .isInstanceOf(UserError.class)
                    .hasMessageStartingWith(
                            folder.resolve("q." + row.text("says").substring(2)).toString());
            return;
        }
        assertThat(CompetencyQuestions.read(folder)).singleElement().satisfies(question -> assertThat(
                        question.tried(ONTOLOGY).faults())
                .extracting(fault -> fault.error().getMessage())
                .containsExactlyElementsOf(said(folder, row)));
    }

    private static List<String> said(Path folder, TabRow row) {
        return row.text("says").equals("–")
                ? List.of()
                : row.values("says").stream()
                        .map(words -> folder.resolve("q.") + words)
                        .toList();
    }
}
