package org.w3id.relata.check.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.w3id.relata.check.question.CompetencyQuestions;

/** What the changelog tells about the ontology is what {@code relata diff} says today. */
class ChangelogTest {
    private static final Path CHANGELOG = Path.of("CHANGELOG.md");
    private static final String BEGIN = "<!-- ontology: relata diff 0.1.0 current --format markdown -->\n";
    private static final String END = "<!-- ontology: end -->";

    @Test
    void itsPartAboutTheOntologyIsOfToday() throws IOException {
        KnownVersions versions = new KnownVersions(Path.of("ontology"));
        OntologyVersion first = versions.ontology("0.1.0");
        OntologyVersion today = versions.ontology(KnownVersions.CURRENT);
        String said = new DifferenceReport(
                        OntologyDifference.between(first, today),
                        DataEffects.ofQuestions(first, today, CompetencyQuestions.read(Path.of("ontology/questions"))))
                .in(DifferenceReport.Format.MARKDOWN);
        String text = Files.readString(CHANGELOG);
        assertThat(text).as("CHANGELOG.md has to hold these two lines").contains(BEGIN, END);
        String renewed =
                text.substring(0, text.indexOf(BEGIN) + BEGIN.length()) + said + text.substring(text.indexOf(END));
        if (Boolean.getBoolean("changelog.update")) {
            Files.writeString(CHANGELOG, renewed);
        }

        assertThat(CHANGELOG)
                .as("./mvnw test -Dtest=ChangelogTest -Dchangelog.update=true writes it anew; read the difference")
                .content()
                .isEqualTo(renewed);
    }
}
