package org.w3id.relata.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of {@code docs/claims.md}, section 9: what the page says of marks is what the converter does. */
@DisplayName("Marks combine as docs/claims.md says")
class MarksTableTest {
    private static final String HEAD = "| sentence | marks |";

    record Example(String sentence, String marks) {}

    static List<Example> examples() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("docs/claims.md"));
        return lines.subList(lines.indexOf(HEAD) + 2, lines.size()).stream()
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> line.split("\\|", -1))
                .map(cells -> new Example(cells[1].strip(), cells[2].strip()))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void isSo(Example example) {
        List<Said> stated = Said.in(example.sentence()).stream()
                .filter(said -> said.triples().stream().anyMatch(triple -> triple.contains("deploysForcesTo Togo")))
                .toList();

        assertThat(stated).isNotEmpty().allSatisfy(said -> assertThat(said.marks())
                .as("%s", said.claim().readings())
                .isEqualTo(example.marks()));
        assertThat(stated).allSatisfy(said -> assertThat(said.claim().readings())
                .extracting(Reading::part)
                .contains(Reading.Part.CLAIM));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void everyMarkThatAWordChangesNamesIt(Example example) {
        for (Said said : Said.in(example.sentence())) {
            List<Reading> readings = said.claim().readings();
            assertThat(readings.stream().anyMatch(r -> r.part() == Reading.Part.POLARITY))
                    .as("polarity of %s by %s", said.words(), readings)
                    .isIn(true, said.claim().polarity() == Polarity.DENIED);
            assertThat(readings.stream().anyMatch(r -> r.part() == Reading.Part.CERTAINTY))
                    .isIn(true, said.claim().certainty() != Certainty.CERTAIN);
            assertThat(readings.stream().anyMatch(r -> r.part() == Reading.Part.MODALITY))
                    .isIn(true, said.claim().modality() != Modality.ASSERTED);
            assertThat(readings).allSatisfy(r -> assertThat(r.words()).allSatisfy(w -> assertThat(w.end())
                    .isGreaterThan(w.start())
                    .isLessThanOrEqualTo(example.sentence().length())));
        }
    }
}
