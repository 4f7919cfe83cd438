package org.w3id.relata.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.w3id.relata.text.DocumentText;
import org.w3id.relata.text.Installation;
import org.w3id.relata.text.Layout;
import org.w3id.relata.text.TextBlock;

@DisplayName("The layout of a text")
class LayoutTest {
    private final Layout layout = LayoutReader.read(Installation.current().lexicon());

    private List<String> blocks(String value) {
        DocumentText text = new DocumentText(value);
        List<TextBlock> blocks = layout.blocks(text);
        assertThat(blocks).extracting(TextBlock::index).isSorted();
        return blocks.stream().map(b -> b.kind() + " " + text.cut(b.span())).toList();
    }

    @Test
    @DisplayName("has headings, bylines, paragraphs, list items and boilerplate")
    void kinds() {
        assertThat(
                        blocks(
                                """
                        Kenya shuts a harbour

                        By Amina Otieno
                        12 March 2021

                        Kenya has shut the harbour of Lamu.

                        1. The pier is old.
                        • The crane is broken.

                        Share this on Facebook
                        """))
                .containsExactly(
                        "HEADING Kenya shuts a harbour",
                        "BYLINE By Amina Otieno",
                        "BYLINE 12 March 2021",
                        "PARAGRAPH Kenya has shut the harbour of Lamu.",
                        "LIST_ITEM The pier is old.",
                        "LIST_ITEM The crane is broken.",
                        "BOILERPLATE Share this on Facebook");
    }

    @Test
    @DisplayName("takes no number of a sentence for a list mark")
    void numbers() {
        assertThat(blocks("12 soldiers left the harbour of Lamu.\n\n1,200 more stayed behind, it is said."))
                .allMatch(block -> block.startsWith("PARAGRAPH 1"));
    }

    @Test
    @DisplayName("joins lines that are wrapped, and parts lines that are not")
    void wrapped() {
        assertThat(
                        blocks(
                                """
                        Kenya has shut the harbour of Lamu for the second time in
                        a year, and nobody knows when the ferries to the islands
                        off the coast will sail again. The port inspectors found
                        the pier too old to be used, and sent the crews home.
                        """))
                .hasSize(1);
        assertThat(blocks("Kenya has shut the harbour.\nUganda has not.\n")).hasSize(2);
    }

    @Nested
    @DisplayName("points into the text")
    class Offsets {
        @Test
        @DisplayName("without the white space around a block, whatever its kind")
        void whiteSpace() {
            assertThat(blocks("\uFEFF  \u00A0Kenya has shut the harbour.\u2003\r\n\r\n\tUganda has not.  "))
                    .containsExactly("PARAGRAPH Kenya has shut the harbour.", "PARAGRAPH Uganda has not.");
        }

        @Test
        @DisplayName("in code points")
        void codePoints() {
            DocumentText text = new DocumentText("🙂🙂 ends.\n\nKenya has shut the harbour.");
            TextBlock last = layout.blocks(text).get(1);
            assertThat(last.span().start()).isEqualTo(10);
            assertThat(text.cut(last.span())).isEqualTo("Kenya has shut the harbour.");
        }

        @Test
        @DisplayName("nowhere in an empty one")
        void empty() {
            assertThat(blocks("")).isEmpty();
            assertThat(blocks(" \n\n\t")).isEmpty();
        }
    }
}
