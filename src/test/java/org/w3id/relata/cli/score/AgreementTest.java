package org.w3id.relata.cli.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.relata.cli.score.Score.Count;
import org.w3id.relata.text.Installation;
import org.w3id.relata.text.TabRow;
import org.w3id.relata.text.TabTable;

/** What one annotator found, measured by what another did. */
class AgreementTest {
    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final Map<Facet, Set<String>> VALUES = Map.of(
            Facet.QUOTATION, Set.of("direct", "mixed", "indirect", "none"),
            Facet.POLARITY, Set.of("affirmed", "denied"),
            Facet.CERTAINTY, Set.of("certain", "probable", "possible"),
            Facet.MODALITY, Set.of("asserted", "planned", "hypothetical", "needed"));

    /** Of three claims of the text "Peru built a port. Chile may have one, Peru said.", in the annotators' own words. */
    private static final String BUILT =
            """
            {"evidence":"Peru built a port","start":0,"end":17,"source":"(document)","via":[],"polarity":"affirmed",\
            "certainty":"certain","modality":"asserted","quotation":"none","time":"2020/..",\
            "triples":[{"s":["Peru","Lima"],"r":"establishes","o":"port"}]}
            """;

    private static final String SAID =
            """
            {"evidence":"Chile may have one","start":19,"end":37,"source":["Peru"],"via":[["Radio X","X"]],\
            "polarity":"affirmed","certainty":"possible","modality":"asserted","quotation":"indirect",\
            "triples":[{"s":"Chile","r":"operates","o":"port","optional":true}],"quantity":{"min":1,"max":null}}
            """;

    static Stream<Path> goldFiles() throws IOException {
        return Stream.of("gold", "gold-more/gold", "gold-written/gold", "gold-second")
                .flatMap(folder -> AnnotatedDocument.goldFiles(RESOURCES.resolve(folder)).stream());
    }

    @ParameterizedTest
    @MethodSource("goldFiles")
    void everyAnnotationUsesTheWordsOfTheGuide(Path file) {
        Set<String> relations = TabTable.read(Installation.current().lexicon().resolve("inventory.tsv")).rows().stream()
                .map(TabRow::id)
                .collect(Collectors.toSet());
        assertThat(GoldClaim.read(file)).isNotEmpty().allSatisfy(claim -> {
            VALUES.forEach((facet, values) -> assertThat(values).contains(claim.value(facet)));
            assertThat(relations)
                    .containsAll(claim.triples().stream()
                            .map(GoldClaim.GoldTriple::relation)
                            .toList());
            assertThat(claim.isSpoken()).isEqualTo(!claim.value(Facet.QUOTATION).equals("none"));
            assertThat(claim.sources()).isNotEmpty();
        });
    }

    @Test
    void whoAgreesWithHimselfAgreesInEverything(@TempDir Path folder) throws IOException {
        Score score = score(folder, BUILT + SAID, BUILT + SAID).all();
        assertThat(Measure.OF_DOCUMENTS)
                .allSatisfy(measure ->
                        assertThat(measure.of(score)).as(measure.label()).isEqualTo(1.0));
    }

    @Test
    void theFirstOfSeveralLabelsIsGiven(@TempDir Path folder) throws IOException {
        String other = BUILT.replace("[\"Peru\",\"Lima\"]", "[\"Lima\",\"Peru\"]");
        String strict = BUILT.replace("[\"Peru\",\"Lima\"]", "\"Peru\"");
        assertThat(score(folder, BUILT, other).all().triples()).isEqualTo(1.0);
        assertThat(score(folder, strict, other).all().triples()).isZero();
    }

    @Test
    void whatIsOptionalMayBeFoundAndIsNeverWrong(@TempDir Path folder) throws IOException {
        String optional = SAID.replace("\"quotation\"", "\"optional\":true,\"quotation\"");
        Score found = score(folder, BUILT + SAID, BUILT + optional).all();
        assertThat(found.counts()).containsEntry(Count.SAID_FOUND, 1).doesNotContainKey(Count.SAID_PREDICTED);
        Score alone = score(folder, BUILT, BUILT + optional).all();
        assertThat(alone.claims()).isNull();
        assertThat(alone.triples()).isEqualTo(1.0);
        Score firm = Scorer.score(
                        Predictions.ofAnnotator(folder.resolve("second")).withoutOptions(), documents(folder))
                .all();
        assertThat(firm.counts()).containsEntry(Count.SAID_PREDICTED, 1).containsEntry(Count.SAID_RIGHT, 0);
        assertThat(firm.triplesPrecision()).isEqualTo(0.5);
    }

    @Test
    void tellsHowWellEachKindOfClaimIsRead(@TempDir Path folder) throws IOException {
        ScoreReport report = score(folder, BUILT + SAID, BUILT + SAID.replace("possible", "probable"));
        assertThat(report.by(Facet.QUOTATION)).extracting(Score::name).containsExactly("indirect", "none");
        Map<String, Score> certainty =
                report.by(Facet.CERTAINTY).stream().collect(Collectors.toMap(Score::name, score -> score));
        assertThat(certainty.get("certain").readingRecall()).isEqualTo(1.0);
        assertThat(certainty.get("possible").found()).isEqualTo(1.0);
        assertThat(certainty.get("possible").readingRecall()).isZero();
        assertThat(certainty.get("possible").readingPrecision()).isNull();
        assertThat(certainty.get("probable").readingPrecision()).isZero();
        assertThat(certainty.get("probable").found()).isNull();
    }

    @Test
    void bothWaysTogetherAreTheSameFromEitherSide(@TempDir Path folder) throws IOException {
        String more = BUILT + SAID;
        Score one = score(folder.resolve("a"), BUILT, more)
                .and(score(folder.resolve("b"), more, BUILT))
                .all();
        Score other = score(folder.resolve("c"), more, BUILT)
                .and(score(folder.resolve("d"), BUILT, more))
                .all();
        assertThat(one).isEqualTo(other);
        assertThat(one.claims()).isZero();
    }

    private static ScoreReport score(Path folder, String first, String second) throws IOException {
        Files.createDirectories(folder.resolve("first"));
        Files.createDirectories(folder.resolve("second"));
        Files.writeString(folder.resolve("a.txt"), "Peru built a port. Chile may have one, Peru said.");
        Files.writeString(folder.resolve("first/a.jsonl"), first);
        Files.writeString(folder.resolve("second/a.jsonl"), second);
        return Scorer.score(Predictions.ofAnnotator(folder.resolve("second")), documents(folder));
    }

    private static List<AnnotatedDocument> documents(Path folder) {
        return AnnotatedDocument.in(folder.resolve("first"), folder);
    }
}
