package org.w3id.relata.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.relata.text.Installation;
import org.w3id.relata.text.UserError;

@DisplayName("The lexicon")
class LexiconTest {
    @TempDir
    Path home;

    private Path folder;

    @BeforeEach
    void copy() throws IOException {
        folder = Files.createDirectories(home.resolve("ontology/lexicon"));
        Files.createDirectories(home.resolve("ontology/gazetteer"));
        copy(Installation.current().lexicon(), folder);
        copy(Path.of("src/test/resources/gazetteer"), home.resolve("ontology/gazetteer"));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    private void load() {
        Converter.load(new Installation(home), (text, blocks) -> List.of());
    }

    @ParameterizedTest
    @DisplayName("names file and line of what it does not know")
    @CsvSource(
            delimiter = ';',
            value = {
                "relations; x\\tpaint\\tverb\\tpaints\\tsubj\\tobj; unknown relation “paints”",
                "relations; x\\tpaint\\tadverb\\thosts\\tsubj\\tobj; unknown value “adverb”",
                "relations; x\\tpaint\\tverb\\thosts\\tsubj\\tobj\\t\\tobj; “requires” is not place=kinds",
                "relations; x\\tpaint\\tverb\\thosts\\tsubj\\tobj\\t\\tobj=castle; unknown value “castle”",
                "reporting; x\\tmumble\\twhisper; unknown value “whisper”",
                "reporting; x\\tmumble\\tclause\\tmaybe; unknown value “maybe”",
                "marks; x\\tperhaps\\tsomewhere\\tpolarity\\tdenied; unknown value “somewhere”",
                "marks; x\\tperhaps\\tadverb\\tcolour\\tred; unknown value “colour”",
                "marks; x\\tperhaps\\tadverb\\tcertainty\\tred; unknown value “red”",
                "nouns; x\\tunicorn\\tbeast; unknown class “beast”",
                "numbers; x\\tumpteen\\tnumber; a number without a value",
                "numbers; x\\tumpteen\\tnumber\\tmany; not a number: many",
                "words; x\\tumpteen; no rule asks for the list “x”",
                "layout; x\\t(\\tbyline; not a regular expression",
                "layout; x\\ty\\tfooter; unknown kind “footer”",
                "inventory; x\\tunicorn\\tstate; unknown value “unicorn”",
            })
    void unknown(String table, String row, String reason) throws IOException {
        Path file = folder.resolve(table + ".tsv");
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        int columns = lines.get(0).split("\t", -1).length;
        String cells = row.replace("\\t", "\t");
        lines.add(cells + "\t".repeat(columns - cells.split("\t", -1).length));
        Files.write(file, lines);
        assertThatThrownBy(this::load)
                .isInstanceOf(UserError.class)
                .hasMessageStartingWith(file + ":" + lines.size() + ": ")
                .hasMessageContaining(reason);
    }

    @Test
    @DisplayName("misses a list of words that a rule asks for")
    void missingList() throws IOException {
        Path file = folder.resolve("words.tsv");
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        lines.removeIf(line -> line.startsWith("habit\t"));
        Files.write(file, lines);
        assertThatThrownBy(this::load).isInstanceOf(UserError.class).hasMessage(file + " has no list “habit”");
    }

    @Test
    @DisplayName("gives its ids only once")
    void ids() throws IOException {
        Path file = folder.resolve("marks.tsv");
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        lines.add(lines.get(1));
        Files.write(file, lines);
        assertThatThrownBy(this::load)
                .hasMessageStartingWith(file + ":" + lines.size() + ": ")
                .hasMessageContaining("already stands in line 2");
    }

    @Test
    @DisplayName("loads as it is")
    void loads() {
        load();
        assertThat(Lexicon.load(folder).reportingOf("say"))
                .extracting(ReportingRow::id)
                .contains("say");
    }
}
