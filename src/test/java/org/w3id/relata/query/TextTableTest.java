package org.w3id.relata.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;

class TextTableTest {
    private final TextTable table = new TextTable("https://data.example/");

    private static Node text(String value) {
        return NodeFactory.createLiteralString(value);
    }

    private static Node iri(String value) {
        return NodeFactory.createURI(value);
    }

    @Test
    void aLabelStandsForItsIriAndAPathForAnotherIri() {
        Answer answer = new Answer(
                List.of("source", "sourceLabel", "claim", "relation", "link", "Label"),
                List.of(Arrays.asList(
                        iri("https://data.example/id/state/belarus"),
                        text("Belarus"),
                        iri("https://data.example/id/claim/d/1"),
                        iri("https://w3id.org/relata/ontology/hosts"),
                        iri("http://www.wikidata.org/entity/Q184"),
                        null)));
        assertThat(table.text(answer))
                .isEqualTo(
                        """
                source   claim      relation  link                                 Label
                -------  ---------  --------  -----------------------------------  -----
                Belarus  claim/d/1  hosts     http://www.wikidata.org/entity/Q184
                1 row
                """);
    }

    @Test
    void longTextsAreWrappedNeverCut() {
        String words = "the exact words behind a claim are never cut ".repeat(4).strip();
        String shown = table.text(new Answer(List.of("words", "n"), List.of(List.of(text(words), text("1")))));
        assertThat(shown.lines()).allMatch(line -> line.length() <= 64);
        assertThat(shown.replaceAll("\\s+", " ")).contains("claim are never cut the exact words 1 behind a claim");
    }

    @Test
    void controlCharactersOfLabelsDoNotReachTheTerminal() {
        String hostile =
                "\u001b[2J\u001b]0;title\u0007 a\nb\tc\r\u202edesrever\u2066 \u0000\u009b31m\ufeff\u200b \u2028x";
        String shown = table.text(new Answer(List.of("words"), List.of(List.of(text(hostile)))));
        assertThat(shown).contains("a b c").contains("desrever");
        assertThat(shown.codePoints().filter(p -> p != '\n'))
                .noneMatch(p -> Character.getType(p) == Character.CONTROL || Character.getType(p) == Character.FORMAT);
        assertThat(shown.lines()).hasSize(4);
    }

    @Test
    void anIriCannotSmuggleControlCharactersEither() {
        Node hostile = iri("https://data.example/id/x/\u001b[31m");
        assertThat(table.text(new Answer(List.of("x"), List.of(List.of(hostile)))))
                .doesNotContain("\u001b");
    }

    @Test
    void widthIsCountedInCodePoints() {
        Answer answer = new Answer(
                List.of("a", "b"), List.of(List.of(text("🚀🚀"), text("x")), List.of(text("ab"), text("y"))));
        assertThat(table.text(answer))
                .isEqualTo(
                        """
                a   b
                --  -
                🚀🚀  x
                ab  y
                2 rows
                """);
    }

    @Test
    void noAnswerIsSaidToBeNone() {
        assertThat(table.text(new Answer(List.of("a"), List.of()))).isEqualTo("a\n-\n0 rows\n");
    }
}
