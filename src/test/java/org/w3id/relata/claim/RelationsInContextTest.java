package org.w3id.relata.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Relations are read")
class RelationsInContextTest {
    @ParameterizedTest(name = "{0}")
    @DisplayName("through support verbs, copulas and verbs of many kinds")
    @CsvSource(
            delimiter = '|',
            value = {
                "Peru imposed sanctions on Chile.                       | Peru opposes Chile",
                "Peru launched an attack on Arica.                      | Peru attacks Arica",
                "Arica came under fire from Peru.                       | Peru attacks Arica",
                "Kenya and Uganda share a border.                       | Kenya borders Uganda",
                "Some 300 Kenyan soldiers are in Somalia.               | Kenya Defence Forces deploysForcesTo Somalia",
                "Eight Chinese warships were present in the Gulf of Aden. | China deploysForcesTo Gulf of Aden",
                "There are no foreign bases in Uganda.                  | Uganda hosts foreign bases",
                "The airfield is under Japanese control.                | Japan operates airfield",
                "Kenya brought back its soldiers from Somalia.          | Kenya withdrawsForcesFrom Somalia",
            })
    void said(String text, String triple) {
        assertThat(triples(text)).contains(triple);
    }

    @Nested
    @DisplayName("from what was stated before, where a clause leaves a side out:")
    class LeftOutSides {
        @Test
        @DisplayName("whose withdrawal, and from where")
        void event() {
            assertThat(last("Kenya has pulled its soldiers out of Somalia. A second withdrawal has begun."))
                    .contains("Kenya withdrawsForcesFrom Somalia");
        }

        @Test
        @DisplayName("where soldiers arrive that nobody names")
        void anonymous() {
            assertThat(last("Kenya sent 200 soldiers to Haiti. Another 23 soldiers arrived on Thursday."))
                    .contains("Kenya deploysForcesTo Haiti");
        }

        @Test
        @DisplayName("the land of who wants somebody to leave")
        void land() {
            assertThat(last("Somalia demanded that the Kenyan soldiers leave."))
                    .contains("Kenya Defence Forces withdrawsForcesFrom Somalia");
        }

        @Test
        @DisplayName("where “there” is")
        void there() {
            assertThat(last("Kenya has a base at Kismayo. Ugandan soldiers will also be stationed there."))
                    .anyMatch(triple -> triple.startsWith("Uganda") && triple.contains(" deploysForcesTo "));
        }

        @Test
        @DisplayName("but not where something else is said, or nothing was")
        void not() {
            assertThat(last("Kenya sent 200 soldiers to Haiti. Ugandan soldiers arrived in Somalia."))
                    .noneMatch(triple -> triple.endsWith(" Haiti"));
            assertThat(last("The withdrawal has begun.")).isEmpty();
        }
    }

    @Nested
    @DisplayName("where tagger and parser go wrong:")
    class Mended {
        @Test
        @DisplayName("verbs that look like nouns")
        void verbs() {
            assertThat(triples("Belarus borders Poland along 418 kilometres.")).contains("Belarus borders Poland");
            assertThat(triples("Vietnam and Malaysia station troops in the Spratly Islands."))
                    .contains("Vietnam deploysForcesTo Spratly Islands");
        }

        @Test
        @DisplayName("clauses between commas")
        void relatives() {
            assertThat(triples("Sweden, which joined NATO in March 2024, has sent a battalion to Latvia."))
                    .contains("Sweden accedesTo NATO", "Sweden deploysForcesTo Latvia");
        }

        @Test
        @DisplayName("relative clauses beside who speaks")
        void speakers() {
            assertThat(triples("India, which supports Mauritius, said that it had sent a ship."))
                    .contains("India supports Mauritius");
        }
    }

    @Test
    @DisplayName("not where something is only asked")
    void asked() {
        assertThat(triples("Whether Kenya will withdraw its soldiers from Somalia is not known."))
                .isEmpty();
    }

    @Test
    @DisplayName("as deeds, not as reports, where a verb has an object only")
    void deeds() {
        Said said = Said.only("Kenya has ordered eight submarines.");
        assertThat(said.source()).isEqualTo("(document)");
        assertThat(said.triples()).contains("Kenya acquires submarine");
    }

    private static List<String> triples(String text) {
        return Said.in(text).stream().flatMap(said -> said.triples().stream()).toList();
    }

    /** What the last sentence states. */
    private static List<String> last(String text) {
        int start = text.lastIndexOf(". ", text.length() - 3) + 1;
        return Said.in(text).stream()
                .filter(said -> said.claim().evidence().start() >= start)
                .flatMap(said -> said.triples().stream())
                .toList();
    }
}
