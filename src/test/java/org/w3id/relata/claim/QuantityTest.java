package org.w3id.relata.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.w3id.relata.text.DocumentText;

@DisplayName("A quantity has bounds")
class QuantityTest {
    @ParameterizedTest(name = "{0}: {1} → {2}")
    @DisplayName("as the words beside the number put it, and counts what stands behind it")
    @CsvFileSource(
            resources = "/quantities/expressions.tsv",
            delimiter = '\t',
            numLinesToSkip = 1,
            ignoreLeadingAndTrailingWhitespace = false)
    void expressions(String group, String text, String quantity) {
        assertThat(longest(text).quantity()).isEqualTo(quantity);
    }

    private static Said longest(String text) {
        return Said.in(text).stream()
                .max(Comparator.comparingInt(said -> said.words().length()))
                .orElseThrow();
    }

    @Test
    @DisplayName("and a span that holds them")
    void span() {
        String text = "Kenya said it had sent as many as 1,500 soldiers to Somalia.";
        Quantity quantity = Said.only(text).claim().quantity();
        assertThat(quantity).isNotNull();
        assertThat(new DocumentText(text).cut(quantity.span())).isEqualTo("as many as 1,500");
    }
}
