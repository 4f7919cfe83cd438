package org.w3id.relata.cli.score;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.relata.cli.score.Score.Count;

/**
 * The table in {@code score/claims.csv} is the gold with spans, sources, chains, marks and triples altered at random;
 * {@code score/expected.txt} is what the annotators' own scorer says of it.
 */
class ScorerTest {
    private static final Path RESOURCES = Path.of("src/test/resources");

    private static final ScoreReport REPORT = Scorer.score(
            Predictions.ofTable(RESOURCES.resolve("score/claims.csv")),
            AnnotatedDocument.in(RESOURCES.resolve("gold-more/gold"), RESOURCES.resolve("gold-more/text")));

    @Test
    void agreesWithTheAnnotatorsScorer() throws IOException {
        List<String> expected = Files.readAllLines(RESOURCES.resolve("score/expected.txt"));
        assertThat(ScoreText.lines(REPORT, false).subList(0, expected.size())).isEqualTo(expected);
    }

    @Test
    void tellsHowFarApartTheDocumentsAre() {
        List<Double> claims =
                REPORT.documents().stream().map(Score::claims).sorted().toList();
        Spread spread = REPORT.spreads().get(0);
        assertThat(spread.measure()).isEqualTo(Measure.CLAIMS);
        assertThat(spread.documents()).isEqualTo(claims.size()).isEqualTo(12);
        assertThat(spread.minimum()).isEqualTo(claims.get(0));
        assertThat(spread.median()).isEqualTo((claims.get(5) + claims.get(6)) / 2);
        assertThat(spread.maximum()).isEqualTo(claims.get(11));
        assertThat(ScoreText.lines(REPORT, false)).anyMatch(line -> line.matches("claims F1( +\\d\\.\\d\\d){3} +12"));
    }

    /** What is counted as wrong is shown, neither more nor less. */
    @Test
    void everyMissIsShownOnceUnderItsKind() {
        Map<MissKind, Long> misses = REPORT.misses().stream()
                .collect(Collectors.groupingBy(Miss::kind, () -> new EnumMap<>(MissKind.class), Collectors.counting()));
        Score all = REPORT.all();
        assertThat(misses)
                .containsEntry(MissKind.MISSED_OWN, lost(all, Count.OWN_GOLD, Count.OWN_FOUND))
                .containsEntry(MissKind.SOURCE, lost(all, Count.MATCHED, Count.SOURCE_RIGHT))
                .containsEntry(MissKind.TRIPLE_MISSED, lost(all, Count.TRIPLES_GOLD, Count.TRIPLES_FOUND))
                .containsEntry(MissKind.TRIPLE_NOT_IN_GOLD, lost(all, Count.TRIPLES_PREDICTED, Count.TRIPLES_RIGHT))
                .containsEntry(MissKind.QUANTITY, lost(all, Count.QUANTITIES_GOLD, Count.QUANTITIES_RIGHT))
                .containsEntry(MissKind.TIME, lost(all, Count.TIMES_GOLD, Count.TIMES_RIGHT))
                .containsEntry(MissKind.SPAN, lost(all, Count.CLAIMS, Count.SPANS_RIGHT))
                .containsKeys(MissKind.MISSED_SAID, MissKind.NOT_IN_GOLD, MissKind.VIA, MissKind.POLARITY);
        assertThat(misses.get(MissKind.POLARITY) + misses.get(MissKind.CERTAINTY) + misses.get(MissKind.MODALITY))
                .isEqualTo(3 * all.counts().get(Count.MATCHED) - all.counts().get(Count.MARKS_RIGHT));
        assertThat(REPORT.missesByGroup().stream().mapToInt(List::size).sum())
                .isEqualTo(REPORT.misses().size());
    }

    /** A mark that differs is a confusion, and a relation only beside one that is missed. */
    @Test
    void tellsWhatIsConfusedWithWhat() {
        Map<Facet, Integer> confused = new EnumMap<>(Facet.class);
        REPORT.confusions().forEach((confusion, count) -> confused.merge(confusion.facet(), count, Integer::sum));
        Score all = REPORT.all();
        assertThat(confused.get(Facet.POLARITY) + confused.get(Facet.CERTAINTY) + confused.get(Facet.MODALITY))
                .isEqualTo(3 * all.counts().get(Count.MATCHED) - all.counts().get(Count.MARKS_RIGHT));
        assertThat(REPORT.confusions().keySet())
                .allMatch(confusion -> !confusion.gold().equals(confusion.read()));
        assertThat(confused.get(Facet.RELATION).longValue())
                .isPositive()
                .isLessThanOrEqualTo(lost(all, Count.TRIPLES_GOLD, Count.TRIPLES_FOUND));
        assertThat(JsonParser.parseString(ScoreJson.text(REPORT, false))
                        .getAsJsonObject()
                        .getAsJsonArray("confusions"))
                .hasSameSizeAs(REPORT.confusions().keySet());
    }

    @Test
    void triplesAreGroupedByTheirRelation() {
        List<String> lines = ScoreText.lines(REPORT, true);
        assertThat(lines)
                .anyMatch(line -> line.matches("triple missed, \\w+: \\d+"))
                .anyMatch(line -> line.startsWith("missed own: "));
    }

    @Test
    void theSameIsToldInJson() {
        JsonObject json = JsonParser.parseString(ScoreJson.text(REPORT, true)).getAsJsonObject();
        assertThat(json.getAsJsonArray("documents")).hasSize(12);
        assertThat(json.getAsJsonObject("all")
                        .getAsJsonObject("measures")
                        .get("claims F1")
                        .getAsDouble())
                .isEqualTo(REPORT.all().claims());
        assertThat(json.getAsJsonObject("spread").getAsJsonObject("triples F1").keySet())
                .containsExactly("documents", "minimum", "median", "maximum");
        for (JsonElement group : json.getAsJsonArray("misses")) {
            JsonObject one = group.getAsJsonObject();
            assertThat(one.getAsJsonArray("each")).hasSize(one.get("count").getAsInt());
        }
        assertThat(ScoreJson.text(REPORT, false)).doesNotContain("\"each\"");
    }

    @Test
    void theRelationsAndTheKindsOfClaimsSumUpToTheWhole() {
        JsonObject json = JsonParser.parseString(ScoreJson.text(REPORT, false)).getAsJsonObject();
        JsonObject whole = json.getAsJsonObject("all").getAsJsonObject("counts");
        for (String count : List.of("TRIPLES_GOLD", "TRIPLES_FOUND", "TRIPLES_PREDICTED", "TRIPLES_RIGHT")) {
            assertThat(sum(json, "relations", "", count))
                    .as(count)
                    .isEqualTo(whole.get(count).getAsInt());
        }
        for (String facet : List.of("quotation", "polarity", "certainty", "modality")) {
            for (String count : List.of("SAID_GOLD", "OWN_FOUND", "MATCHED", "SOURCE_RIGHT", "MARKS_RIGHT")) {
                assertThat(sum(json, "kinds", facet, count))
                        .as(facet + " " + count)
                        .isEqualTo(whole.get(count).getAsInt());
            }
            assertThat(sum(json, "kinds", facet, "READ_SO"))
                    .isEqualTo(whole.get("MATCHED").getAsInt());
        }
    }

    private static int sum(JsonObject json, String list, String facet, String count) {
        int sum = 0;
        for (JsonElement part : json.getAsJsonArray(list)) {
            JsonObject one = part.getAsJsonObject();
            if (facet.isEmpty() || one.get("kind").getAsString().equals(facet)) {
                JsonElement number = one.getAsJsonObject("counts").get(count);
                sum += number == null ? 0 : number.getAsInt();
            }
        }
        return sum;
    }

    private static long lost(Score score, Count whole, Count part) {
        return score.counts().get(whole) - score.counts().get(part);
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
