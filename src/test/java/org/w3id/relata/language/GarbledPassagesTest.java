package org.w3id.relata.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.relata.text.DocumentText;
import org.w3id.relata.text.GarbledText;
import org.w3id.relata.text.Garbling;
import org.w3id.relata.text.Installation;
import org.w3id.relata.text.TextBlock;
import org.w3id.relata.text.TextSpan;
import org.w3id.relata.text.UserError;

/**
 * How well garbled passages are told from good ones: 70 good and 80 garbled ones, made up. The limits were set on those
 * of the part "tuned"; the floors here are under what came out for the part "aside".
 */
class GarbledPassagesTest {
    private final GarbledText garbled = GarbledText.read(Installation.current().lexicon());

    private record Passage(String part, String is, String text) {}

    private static List<Passage> passages(String part) throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/garbled.tsv")).stream()
                .skip(1)
                .map(line -> line.split("\t"))
                .map(cells -> new Passage(cells[0], cells[1], cells[2]))
                .filter(passage -> passage.part().equals(part))
                .toList();
    }

    private Optional<Garbling> garbling(String passage) {
        DocumentText text = new DocumentText(passage);
        TextBlock block = new TextBlock(0, new TextSpan(0, text.length()), TextBlock.Kind.PARAGRAPH);
        for (Sentence sentence : SharedParser.get().parse(text, List.of(block))) {
            Optional<Garbling> found = garbled.of(text.cut(sentence.span()));
            if (found.isPresent() || WordSalad.isIn(sentence)) {
                return Optional.of(found.orElse(Garbling.UNGRAMMATICAL));
            }
        }
        return Optional.empty();
    }

    private long found(String part, String is) throws IOException {
        return passages(part).stream()
                .filter(passage -> passage.is().equals(is))
                .filter(passage -> garbling(passage.text()).isPresent())
                .count();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tuned", "aside"})
    void goodPassagesAreNotTakenForGarbledOnes(String part) throws IOException {
        assertThat(passages(part)).filteredOn(p -> p.is().equals("good")).hasSize(35);
        assertThat(found(part, "good")).isLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tuned", "aside"})
    void mostGarbledOnesAreFound(String part) throws IOException {
        assertThat(passages(part)).filteredOn(p -> !p.is().equals("good")).hasSize(40);
        assertThat(found(part, "misencoded")).isGreaterThanOrEqualTo(9);
        assertThat(found(part, "unreadable")).isGreaterThanOrEqualTo(7);
        assertThat(found(part, "ungrammatical")).isGreaterThanOrEqualTo(11);
    }

    @Test
    void misencodedPassagesAreCalledThat() throws IOException {
        assertThat(passages("tuned"))
                .filteredOn(passage -> passage.is().equals("misencoded"))
                .allSatisfy(passage -> assertThat(garbling(passage.text())
                                .map(garbling -> garbling.name().toLowerCase(Locale.ROOT)))
                        .hasValue("misencoded"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“É”, he wrote, and nothing else.",
                "The café at Orăștie, the Çayırhan mine and São Tomé’s ÖBB office were searched.",
                "See https://example.org/a?b=c&d=e for the list.",
                "Two- and three-year terms, and mid- to long-range drones, were proposed.",
                "The R&D unit tested the 2S19M2, the F-16C/D and the 9M729 near the 38th parallel.",
            })
    void unusualCharactersAreNoDamage(String passage) {
        assertThat(garbled.of(passage)).isEmpty();
    }

    @Test
    void aBrokenRowIsNamed(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("garbled.tsv"), "id\tkind\tpattern\tleast\nx\tunreadable\t(\t\n");
        assertThatThrownBy(() -> GarbledText.read(folder))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("garbled.tsv:2: not a regular expression");
    }
}
