package org.w3id.relata.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3id.relata.claim.UncoveredWord.LooksLike;
import org.w3id.relata.entity.Kind;

@DisplayName("The report of a conversion tells what lexicon and gazetteer lack")
class ConversionReportTest {
    @Test
    @DisplayName("words that stand where words of the lexicon could stand, in every sentence, with an example")
    void words() {
        String text =
                """
                The general tattled that Kenya had deployed troops to Togo. Kenya said that its army repainted the base in Togo.

                The officers shared a premonition that Kenya had closed the port. The army repainted the port.
                """;
        ConversionReport report = Said.document(text, null).report();

        assertThat(report.uncoveredWords())
                .extracting(UncoveredWord::lemma, UncoveredWord::looksLike, UncoveredWord::count)
                .contains(
                        tuple("tattle", LooksLike.REPORTING_VERB, 1),
                        tuple("repaint", LooksLike.RELATION_VERB, 2),
                        tuple("premonition", LooksLike.REPORTING_NOUN, 1))
                .doesNotContain(tuple("say", LooksLike.REPORTING_VERB, 1), tuple("deploy", LooksLike.RELATION_VERB, 1));
        UncoveredWord first = report.uncoveredWords().get(0);
        assertThat(first.lemma()).as("the most frequent").isEqualTo("repaint");
        assertThat(text.substring(first.example().start(), first.example().end()))
                .isEqualTo("repainted");
    }

    @Test
    @DisplayName("names that stayed unlinked, with what they were taken for and how often claims refer to them")
    void names() {
        ConversionReport report = Said.document(
                        "John Miller said that Kenya had left. John Miller denied that Togo had left.", null)
                .report();

        assertThat(report.unlinkedNames())
                .extracting(UnlinkedName::name, UnlinkedName::kind, UnlinkedName::count)
                .contains(tuple("John Miller", Kind.PERSON, 2));
    }

    @Test
    @DisplayName("and how many sentences gave claims")
    void sentences() {
        ConversionReport report =
                Said.document("Kenya deployed troops to Togo. Who knows?", null).report();

        assertThat(report.sentences()).isEqualTo(2);
        assertThat(report.sentencesWithClaims()).isEqualTo(1);
    }
}
