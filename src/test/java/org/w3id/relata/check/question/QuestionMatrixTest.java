package org.w3id.relata.check.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.relata.text.UserError;

/** Every term of the ontology is tested by a question, or it is said why not; and what shows it is of today. */
class QuestionMatrixTest {
    private static final Path FOLDER = Path.of("ontology/questions");
    private static final Path TABLE = FOLDER.resolve("matrix.csv");
    private static final Path PAGE = Path.of("docs/questions.md");
    private static final String BEGIN = "<!-- questions: begin -->\n";
    private static final String END = "<!-- questions: end -->";
    private static final String RENEW =
            "./mvnw test -Dtest=QuestionMatrixTest -Dquestions.update=true writes %s anew; read the difference";
    private final Graph ontology = RDFDataMgr.loadGraph("ontology/relata.ttl");

    @Test
    void everyTermHasAQuestionOrAReason() {
        assertThat(QuestionMatrix.of(FOLDER, ontology).faults()).isEmpty();
    }

    @Test
    void theTableForProgramsIsOfToday() throws IOException {
        String today = QuestionMatrix.of(FOLDER, ontology).csv();
        if (Boolean.getBoolean("questions.update")) {
            Files.writeString(TABLE, today);
        }

        assertThat(TABLE).as(RENEW, TABLE).content().isEqualTo(today);
    }

    @Test
    void thePageIsOfToday() throws IOException {
        String page = Files.readString(PAGE);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        String today = page.substring(0, begin)
                + QuestionMatrix.of(FOLDER, ontology).markdown()
                + page.substring(page.indexOf(END));
        if (Boolean.getBoolean("questions.update")) {
            Files.writeString(PAGE, today);
        }

        assertThat(PAGE).as(RENEW, PAGE).content().isEqualTo(today);
    }

    @Test
    void whatIsMissingAndWhatIsTooMuchAreFaults(@TempDir Path folder) throws IOException {
        for (String ending : new String[] {".rq", ".ttl", ".expected.csv", ".mutation.ru"}) {
            Files.copy(
                    FOLDER.resolve("how-sure-sources-are" + ending), folder.resolve("how-sure-sources-are" + ending));
        }
        Path reasons = Files.writeString(
                folder.resolve("untested.tsv"), "term\treason\nsource\tis tested\nremedy\tis not\nadmires\tis none\n");

        assertThat(QuestionMatrix.of(folder, ontology).faults())
                .filteredOn(fault -> fault.line() > 1 || fault.message().endsWith(" borders"))
                .extracting(Fault::file, Fault::line, Fault::message)
                .containsExactly(
                        tuple(reasons, 2, "source is tested, by how-sure-sources-are"),
                        tuple(reasons, 4, "admires is no term of the ontology"),
                        tuple(reasons, 1, "no question tests borders"));
    }

    @Test
    void aReasonIsNotEmpty(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("untested.tsv"), "term\treason\nremedy\t\n");

        assertThatThrownBy(() -> QuestionMatrix.of(folder, ontology))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("untested.tsv:2");
    }
}
