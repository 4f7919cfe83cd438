package org.w3id.relata.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.relata.text.DocumentText;
import org.w3id.relata.text.Layout;

@DisplayName("Quotations")
class QuotationsTest {
    private static List<String> quotations(String value) {
        DocumentText text = new DocumentText(value);
        return Quotations.find(text, new Layout(List.of(), List.of()).blocks(text)).stream()
                .map(text::cut)
                .toList();
    }

    @ParameterizedTest
    @DisplayName("stand in any marks")
    @ValueSource(
            strings = {
                "“We left,” he said.",
                "\"We left,\" he said.",
                "‘We left,’ he said.",
                "'We left,' he said.",
                "«We left,» he said.",
                "„We left,“ he said.",
                "„We left,” he said.",
                "‹We left,› he said.",
            })
    void marks(String text) {
        assertThat(quotations(text)).containsExactly("We left,");
    }

    @Test
    @DisplayName("are not begun or ended by apostrophes")
    void apostrophes() {
        assertThat(quotations("The allies' ships left Kenya's harbour; it wasn't theirs."))
                .isEmpty();
        assertThat(quotations("He said, ‘It wasn’t the allies’ harbour,’ and left."))
                .containsExactly("It wasn’t the allies’ harbour,");
        assertThat(quotations("'We don't know,' he said.")).containsExactly("We don't know,");
    }

    @Test
    @DisplayName("hold others, and only the outermost counts")
    void nested() {
        assertThat(quotations("“They told me ‘go home’ and left,” he said."))
                .containsExactly("They told me ‘go home’ and left,");
    }

    @Test
    @DisplayName("that are not closed end with their paragraph, and go on in the next where that opens again")
    void paragraphs() {
        assertThat(
                        quotations(
                                """
                        “We left the harbour in the morning.

                        “We came back at noon,” he said.

                        Nobody else did.
                        """))
                .containsExactly("We left the harbour in the morning.", "We came back at noon,");
    }

    @Test
    @DisplayName("keep their order, several to a paragraph")
    void several() {
        assertThat(quotations("“We left,” he said. “We came back,” she said."))
                .containsExactly("We left,", "We came back,");
    }

    @Test
    @DisplayName("are not found in an empty pair of marks")
    void empty() {
        assertThat(quotations("He said “” and left.")).isEmpty();
    }
}
