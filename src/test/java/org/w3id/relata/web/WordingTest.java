package org.w3id.relata.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How claims are put in a line. */
class WordingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    affirmed certain asserted  | A: “w”
                    denied certain asserted    | A denies: “w”
                    affirmed possible asserted | A (possible): “w”
                    affirmed probable planned  | A (probable, planned): “w”
                    denied possible needed     | A denies (possible, needed): “w”
                    """)
    void marksThatTellAreSaidInWords(String marks, String line) {
        assertThat(Wording.claim(List.of("A"), List.of(marks.split(" ")), "w")).isEqualTo(line);
    }

    @Test
    void severalSourcesDenyTogether() {
        assertThat(Wording.claim(List.of("A", "B"), List.of("denied"), "w")).isEqualTo("A, B deny: “w”");
        assertThat(Wording.claim(List.of(), List.of("denied"), "w")).isEqualTo("an unknown source denies: “w”");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    words         | “words”
                    “words”       | “words”
                    “a “b” c”     | “a “b” c”
                    “a” and “b”   | ““a” and “b””
                    a “b”         | “a “b””
                    “a” b         | ““a” b”
                    “a            | ““a”
                    a”            | “a””
                    “             | ““”
                    ”             | “””
                    """)
    void onePairOfQuotationMarksIsEnough(String words, String quoted) {
        assertThat(Wording.quoted(words)).isEqualTo(quoted);
    }
}
