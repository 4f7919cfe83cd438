package org.w3id.relata.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.relata.text.DocumentText;

@DisplayName("A quantity has bounds")
class QuantityTest {
    @ParameterizedTest(name = "{0} soldiers")
    @DisplayName("as the words beside the number put it")
    @CsvSource({
        "300, 300 soldiers",
        "'1,500', 1500 soldiers",
        "two thousand, 2000 soldiers",
        "'as many as 1,500', at most 1500 soldiers",
        "up to 300, at most 300 soldiers",
        "no more than 300, at most 300 soldiers",
        "nearly 300, at most 300 soldiers",
        "more than 300, at least 300 soldiers",
        "at least 300, at least 300 soldiers",
        "300 or more, at least 300 soldiers",
        "about 300, about 300 soldiers",
        "between 200 and 300, 200 to 300 soldiers",
        "dozens of, at least 24 soldiers",
        "hundreds of, at least 200 soldiers",
        "tens of thousands of, at least 20000 soldiers",
        "half a dozen, 6 soldiers",
        "a dozen, 12 soldiers",
    })
    void bounds(String number, String quantity) {
        Said said = Said.only("Kenya said it had sent " + number + " soldiers to Somalia.");
        assertThat(said.quantity()).isEqualTo(quantity);
    }

    @Test
    @DisplayName("and a span that holds them")
    void span() {
        String text = "Kenya said it had sent as many as 1,500 soldiers to Somalia.";
        Quantity quantity = Said.only(text).claim().quantity();
        assertThat(quantity).isNotNull();
        assertThat(new DocumentText(text).cut(quantity.span())).isEqualTo("as many as 1,500");
    }

    @Test
    @DisplayName("of money counts dollars")
    void money() {
        assertThat(Said.only("Kenya said it had paid $30 million for six drones.")
                        .quantity())
                .isEqualTo("30000000 US dollars");
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("but years, days and numbers of names are none")
    @CsvSource(
            delimiter = '|',
            value = {
                "Kenya said it had closed the base in 2021.",
                "Kenya said it had closed the base on 12 March 2021.",
                "Kenya said it had bought the S-400.",
            })
    void none(String text) {
        assertThat(Said.only(text).quantity()).isEqualTo("none");
    }
}
