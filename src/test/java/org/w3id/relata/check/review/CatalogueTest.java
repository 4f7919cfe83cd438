package org.w3id.relata.check.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.relata.check.review.run.AllChecks;
import org.w3id.relata.text.UserError;

/** The table of checks and the checks are held against each other, and the tables of waivers and sign-offs are read strictly. */
class CatalogueTest {
    private static final String HEAD = "check\tcatalogue\tseverity\ttitle\thow\tremedy\tlook\n";
    private static final String QUERY =
            "#+ catalogue: X\n#+ severity: info\n#+ problem: p\n#+ remedy: r\n\nSELECT DISTINCT ?node { ?node a ?kind }\n";

    @TempDir
    private Path folder;

    @Test
    void everyCheckOfThisProgramIsInTheTableAndTheReverse() {
        assertThat(AllChecks.review(Path.of("ontology/review"))).isNotNull();
    }

    @Test
    void aQueryWithoutARowIsRefused() throws IOException {
        write("checks.tsv", HEAD);
        write("left.rq", QUERY);

        refused("left.rq: checks.tsv has no row for it");
    }

    @Test
    void aRowWithoutAQueryIsRefused() throws IOException {
        write("checks.tsv", HEAD + "gone\tX\tinfo\tt\tsparql\t\t\n");

        refused("checks.tsv:2: there is no query gone.rq");
    }

    @Test
    void aRowAndAQueryThatDisagreeAreRefused() throws IOException {
        write("checks.tsv", HEAD + "one\tX\terror\tt\tsparql\t\t\n");
        write("one.rq", QUERY);

        refused("checks.tsv:2: the query says another catalogue or severity");
    }

    @Test
    void whatIsForPeopleSaysWhatToLookAt() throws IOException {
        write("checks.tsv", HEAD + "one\tX\tinfo\tt\tsign-off\t\t\n");

        refused("checks.tsv:2: “look” is empty");
    }

    @Test
    void aCheckInJavaWithoutARowIsRefused() throws IOException {
        write("checks.tsv", HEAD);
        Catalogue catalogue = Catalogue.read(folder);
        AutomatedCheck check = new QueryCheck(org.w3id.relata.check.HeadedQuery.read(write("x.rq", QUERY), "x.rq"));

        assertThatThrownBy(() -> Review.byAll(catalogue, List.of(check)))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("it lacks [")
                .hasMessageContaining("x");
    }

    @Test
    void aWaiverWithoutReasonIsRefusedWithItsLine() throws IOException {
        Path file =
                write("waivers.tsv", "finding\treason\tauthor\texpires\na/B\tr\tw\t2027-01-01\na/C\t\tw\t2027-01-01\n");

        assertThatThrownBy(() -> Waiver.read(file, "waivers.tsv"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("waivers.tsv:3: “reason” is empty");
    }

    @Test
    void aWaiverForADayThatIsNoneIsRefusedWithItsLine() throws IOException {
        Path file = write("waivers.tsv", "finding\treason\tauthor\texpires\na/B\tr\tw\tnever\n");

        assertThatThrownBy(() -> Waiver.read(file, "waivers.tsv"))
                .hasMessageContaining("waivers.tsv:2: “never” is no date");
    }

    private void refused(String message) {
        assertThatThrownBy(() -> Catalogue.read(folder))
                .isInstanceOf(UserError.class)
                .hasMessageContaining(message);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
