package org.w3id.relata.cli.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The table in {@code score/claims.csv} is the gold with spans, sources, chains, marks and triples altered at random;
 * {@code score/expected.txt} is what the annotators' own scorer says of it.
 */
class ScorerTest {
    private static final Path RESOURCES = Path.of("src/test/resources");

    @Test
    void agreesWithTheAnnotatorsScorer() throws IOException {
        List<String> misses = new ArrayList<>();
        List<Score> scores = Scorer.score(
                RESOURCES.resolve("score/claims.csv"),
                RESOURCES.resolve("gold-more/gold"),
                RESOURCES.resolve("gold-more/text"),
                misses::add);
        assertThat(scores)
                .extracting(Score::toString)
                .isEqualTo(Files.readAllLines(RESOURCES.resolve("score/expected.txt")));
        assertThat(misses).anyMatch(line -> line.startsWith("  missed (own): "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
            Belarusian Army;            Army of Belarus;     true
            the U.S.;                   United States;       true
            Niger;                      Nigeria;             false
            Indian magazine;            India;               false
            Łódź airport;               Lodz Airport;        true
            15,000;                     15000;               true
            two officials;              officials;           false
            Russian military experts;   Russian experts;     true
            """)
    void comparesLabelsByTheirProperNames(String predicted, String gold, boolean same) {
        assertThat(Labels.same(predicted, gold)).isEqualTo(same);
    }
}
