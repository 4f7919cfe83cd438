package org.w3id.relata.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3id.relata.entity.Entity;
import org.w3id.relata.text.DocumentText;
import org.w3id.relata.text.TextSpan;

@DisplayName("A chain says through whom the words came")
class ChainTest {
    @Test
    @DisplayName("from the document to the source, outermost first")
    void order() {
        Said said = Said.only(
                "The Guardian quoted Reuters as saying that Norway had told Finland that the bridge was closed.");
        assertThat(said.claim().chain())
                .extracting(link -> link.agents().get(0))
                .extracting(Entity::label)
                .containsExactly("(document)", "The Guardian", "Reuters", "Norway");
    }

    @Test
    @DisplayName("three deep, and only the innermost one claims the content")
    void three() {
        Said said = Said.only(
                "The Guardian wrote that Kenya had said that Uganda had denied that its troops were in Goma.");
        assertThat(said.source()).isEqualTo("Uganda");
        assertThat(said.via()).isEqualTo("The Guardian, Kenya");
        assertThat(said.words()).isEqualTo("its troops were in Goma");
        assertThat(said.marks()).isEqualTo("denied");
        assertThat(said.manner()).isEqualTo("deny");
    }

    @Test
    @DisplayName("with the words that name each of them, and the words that report")
    void words() {
        String text = "The Guardian wrote that Kenya had said that Uganda had closed the border.";
        Said said = Said.only(text);
        List<Attribution> links = said.claim().chain();
        assertThat(links.get(0).mentions()).isEmpty();
        assertThat(links.subList(1, links.size()))
                .extracting(
                        link -> cut(text, link.mentions().get(0).span()),
                        link -> cut(text, link.cues().get(0)))
                .containsExactly(tuple("The Guardian", "wrote"), tuple("Kenya", "said"));
    }

    private static String cut(String text, TextSpan span) {
        return new DocumentText(text).cut(span);
    }

    @Test
    @DisplayName("through the outlet that was told, where it is another's article")
    void told() {
        Said said = Said.only("“The bridge is closed,” the Norwegian minister told Reuters.");
        assertThat(said.source()).isEqualTo("Norwegian minister");
        assertThat(said.via()).isEqualTo("Reuters");
    }

    @Test
    @DisplayName("cites every row of the lexicon that fired")
    void rules() {
        Said said = Said.only("Kenya denied that Uganda had not closed the base.");
        assertThat(said.claim().rules()).contains("reporting/deny", "marks/not", "relations/close");
    }
}
