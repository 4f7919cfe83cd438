package org.w3id.relata.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The marks of a clause come from its words")
class MarksTest {
    private static void expect(String text, String marks) {
        Said said = Said.only(text);
        assertThat(said.triples()).contains("Ghana deploysForcesTo Togo");
        assertThat(said.marks()).isEqualTo(marks.equals("none") ? "" : marks);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("negation")
    @CsvSource({
        "Ghana deployed troops to Togo., none",
        "Ghana did not deploy troops to Togo., denied",
        "Ghana never deployed troops to Togo., denied",
        "Ghana hasn't deployed troops to Togo., denied",
        "Ghana failed to deploy troops to Togo., denied",
        "Ghana refuses to deploy troops to Togo., denied",
        "Ghana hardly deployed any troops to Togo., denied probable",
    })
    void negation(String text, String marks) {
        expect(text, marks);
    }

    @Test
    @DisplayName("negation by a determiner")
    void determiner() {
        assertThat(Said.only("Ghana has no base in Togo.").marks()).isEqualTo("denied");
        assertThat(Said.only("Ghana has a base in Togo.").marks()).isEmpty();
        assertThat(Said.only("Ghana has no more than 300 soldiers in Togo.").marks())
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("two negations affirm")
    @CsvSource({
        "Ghana did not fail to deploy troops to Togo.",
        "Ghana did not refuse to deploy troops to Togo.",
        "Ghana never failed to deploy troops to Togo.",
    })
    void twice(String text) {
        expect(text, "none");
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("certainty, the weakest word")
    @CsvSource({
        "Ghana may deploy troops to Togo., possible planned",
        "Ghana could deploy troops to Togo., possible hypothetical",
        "Ghana has probably deployed troops to Togo., probable",
        "Ghana has perhaps deployed troops to Togo., possible",
        "Ghana is likely to deploy troops to Togo., probable planned",
        "Ghana is unlikely to deploy troops to Togo., denied probable planned",
        "Ghana is believed to have deployed troops to Togo., probable",
        "Ghana seems to have deployed troops to Togo., probable",
        "Ghana cannot deploy troops to Togo., denied",
    })
    void certainty(String text, String marks) {
        expect(text, marks);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("plans")
    @CsvSource({
        "Ghana will deploy troops to Togo., planned",
        "Ghana plans to deploy troops to Togo., planned",
        "Ghana is ready to deploy troops to Togo., planned",
        "Ghana is going to deploy troops to Togo., planned",
        "Ghana is to deploy troops to Togo., planned",
        "Ghana is expected to deploy troops to Togo., probable planned",
    })
    void plans(String text, String marks) {
        expect(text, marks);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("needs")
    @CsvSource({
        "Ghana must deploy troops to Togo., needed",
        "Ghana should deploy troops to Togo., needed",
        "Ghana needs to deploy troops to Togo., needed",
    })
    void needs(String text, String marks) {
        expect(text, marks);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("what somebody is kept from, or what is prohibited or cancelled, is not so")
    @CsvSource({
        "Mali said that the guards had refrained from speaking., denied",
        "Mali said that nothing had kept the guards from speaking., none",
        "Mali said that it was not true that the guards were unable to speak., none",
        "Mali said that a withdrawal was out of the question., denied planned",
        "Mali said that an attack was being prepared., planned",
        "Mali said that not a word of it was true., denied",
        "Mali said that a return would need a harbour., hypothetical",
        "Mali said that it was important that they had been trained., none",
    })
    void kept(String text, String marks) {
        assertThat(Said.only(text).marks()).isEqualTo(marks.equals("none") ? "" : marks);
    }

    @Test
    @DisplayName("a prohibition denies what it prohibits")
    void prohibition() {
        Said said = Said.only("Mali said that Togo prohibits foreign bases in its ports.");
        assertThat(said.triples()).isNotEmpty();
        assertThat(said.marks()).isEqualTo("denied");
    }

    @Test
    @DisplayName("and what is left open names the words that leave it so")
    void leftOpen() {
        Said said = Said.only("Ghana does not rule out bases of its own near Lomé.");
        assertThat(said.claim().readings())
                .extracting(Reading::part)
                .contains(Reading.Part.CERTAINTY, Reading.Part.MODALITY);
    }

    @Nested
    @DisplayName("conditions")
    class Conditions {
        @ParameterizedTest(name = "{0}")
        @DisplayName("make what hangs on them hypothetical")
        @CsvSource(
                delimiter = '|',
                value = {
                    "Ghana would deploy troops to Togo if Benin closed the border. | hypothetical",
                    "If Ghana deploys troops to Togo, Benin will close the crossing. | hypothetical",
                    "Unless Benin objects, Ghana will deploy troops to Togo. | hypothetical",
                    "In the event of a war, Ghana will deploy troops to Togo. | hypothetical",
                })
        void hypothetical(String text, String marks) {
            expect(text, marks);
        }

        @Test
        @DisplayName("without one, “would” is the future of what somebody said")
        void would() {
            expect("Togo said that Ghana would deploy troops to Togo.", "planned");
            expect("Ghana would deploy troops to Togo.", "hypothetical");
        }
    }
}
