package org.w3id.relata.check.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every question of the project has the expected answer, loses it by its mutation, and tests what it names. */
class CompetencyQuestionsTest {
    private static final Path FOLDER = Path.of("ontology/questions");
    private static final Graph ONTOLOGY = RDFDataMgr.loadGraph("ontology/relata.ttl");

    static List<Named<CompetencyQuestion>> named() {
        return questions().stream()
                .map(question -> Named.of(question.id(), question))
                .toList();
    }

    private static List<CompetencyQuestion> questions() {
        return CompetencyQuestions.read(FOLDER);
    }

    @ParameterizedTest
    @MethodSource("named")
    void aQuestionTellsRightFromWrong(CompetencyQuestion question) {
        assertThat(question.tried(ONTOLOGY).faults()).isEmpty();
    }

    @Test
    void termsInPathsCount() {
        assertThat(questions())
                .filteredOn(question -> question.id().equals("what-lies-where"))
                .singleElement()
                .satisfies(
                        question -> assertThat(question.terms()).contains("https://w3id.org/relata/ontology/within"));
    }
}
