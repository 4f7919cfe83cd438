package org.w3id.relata.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Who or what a phrase refers to")
class DiscourseTest {
    /** The triples of a text, those of all claims. */
    private static List<String> triples(String text) {
        return Said.in(text).stream().flatMap(said -> said.triples().stream()).toList();
    }

    private static List<String> sources(String text) {
        return Said.in(text).stream()
                .map(Said::source)
                .filter(source -> !source.equals("(document)"))
                .toList();
    }

    @Nested
    @DisplayName("A pronoun is")
    class Pronoun {
        @ParameterizedTest
        @DisplayName("what its clause, its role and its kind allow")
        @CsvSource(
                delimiter = '|',
                textBlock =
                        """
                Chile has told Peru that its soldiers must leave Arica.          | Peruvian Armed Forces withdrawsForcesFrom Arica
                Kenya and Uganda closed a road, accusing Rwanda of shelling it.  | Rwanda attacks road
                Bolivia accused Peru of shelling Oruro. It has sent tanks to Uyuni. | Bolivia deploysForcesTo Uyuni
                The Houthis warned Egypt that they would attack Suez.            | Houthis attacks Suez
                A Kenyan frigate left Lamu. Its captain attacked Kismayo.        | captain attacks Kismayo
                Togo withdrew its envoy. Depending on Ghana's answer, it could close the port. | Togo closes port
                Peruvian troops entered Arica. They blew up a bridge.            | Peruvian Armed Forces destroys bridge
                Goma is a city in Congo. Rwanda built a base near it.            | base locatedIn Goma
                """)
        void agrees(String text, String triple) {
            assertThat(triples(text)).contains(triple);
        }

        @Test
        @DisplayName("the state where a ministry speaks of what is done, the ministry where it speaks")
        void office() {
            String text = "The foreign ministry in Lima denied that it had withdrawn troops from Tacna. "
                    + "It added that Chile had closed a port.";

            assertThat(triples(text)).contains("Peru withdrawsForcesFrom Tacna");
            assertThat(sources(text)).containsOnly("Ministry of Foreign Affairs of Peru");
        }

        @Test
        @DisplayName("never whom an inserted clause speaks about")
        void inserted() {
            assertThat(
                            sources(
                                    "The defence ministry of Chile issued a statement. Peru, it said, has withdrawn its troops from Arica."))
                    .containsExactly("Ministry of Defence of Chile");
        }

        @Test
        @DisplayName("the state of whoever says “we” and “our”")
        void firstPerson() {
            assertThat(triples("“Foreign soldiers have left our territory,” the Chilean defence minister said."))
                    .contains("Foreign soldiers withdrawsForcesFrom Chile");
        }
    }

    @Nested
    @DisplayName("A definite description goes back to")
    class Description {
        @ParameterizedTest
        @DisplayName("the latest mention that can be called so")
        @CsvSource(
                delimiter = '|',
                textBlock =
                        """
                The village of Kasenyi was shelled. Uganda sent soldiers to the village. | Uganda deploysForcesTo Kasenyi
                Camp Lemonnier was shelled on Monday. Japan left the base in May.   | Japan withdrawsForcesFrom Camp Lemonnier
                Camp Lemonnier was shelled on Monday. Djibouti guards Lemonnier.    | Djibouti protects Camp Lemonnier
                Peru signed a treaty with Chile in May. Bolivia condemned the deal. | Bolivia opposes treaty
                Gotland was quiet. Sweden sent troops to the island.                | Sweden deploysForcesTo Gotland
                Oman condemned Saudi Arabia. France sent troops to the kingdom.     | France deploysForcesTo Saudi Arabia
                Kenya held talks. French troops stayed in the country.              | Kenya hosts French Armed Forces
                Kenya and Tanzania held talks. Uganda supports the two countries.   | Uganda supports Tanzania
                Somaliland was calm. Ethiopia sent troops to the breakaway republic. | Ethiopia deploysForcesTo Somaliland
                Cyprus was calm. Turkey sent troops to the island.                  | Turkey deploysForcesTo Cyprus
                Two drones hit Yonaguni. Japan put a unit on Yonaguni. China shelled the island. | China attacks Yonaguni
                Camp Lemonnier was quiet. China attacked the base in Djibouti.      | China attacks Camp Lemonnier
                Ethiopia praised Kenya. Uganda supports the two neighbours.         | Uganda supports Kenya
                Serbia has closed the border with Kosovo. Serbian troops left the frontier. | Serbian Armed Forces withdrawsForcesFrom Kosovo–Serbia border
                The Russian base in Gyumri was quiet. The garrison left Armenia.    | Russian Armed Forces withdrawsForcesFrom Armenia
                """)
        void goesBack(String text, String triple) {
            assertThat(triples(text)).contains(triple);
        }

        @ParameterizedTest
        @DisplayName("nothing where two fit, or it is called something else")
        @CsvSource(
                delimiter = '|',
                textBlock =
                        """
                Kenya built the port of Lamu and the airfield of Manda. Somalia attacked the base. | Somalia attacks base
                Fighting in Sudan goes on. Chad took part in the conflict.        | Chad participatesIn conflict
                Kenya opened a naval harbour at Lamu. Somalia attacked the civilian harbour. | Somalia attacks civilian harbour
                """)
        void staysOpen(String text, String triple) {
            assertThat(triples(text)).contains(triple);
        }

        @Test
        @DisplayName("one of several, and another one")
        void partitives() {
            assertThat(sources("Two retired generals met in Lagos. One of them said that Nigeria had bought drones."))
                    .containsExactly("retired general");
            assertThat(
                            sources(
                                    "A Kenyan official said that Uganda had left Goma. Another said that Uganda had left Beni."))
                    .containsExactly("Kenyan official", "another Kenyan official");
        }
    }

    @Nested
    @DisplayName("A phrase is")
    class Phrases {
        @ParameterizedTest
        @DisplayName("what its words and the gazetteer make it")
        @CsvSource(
                delimiter = '|',
                textBlock =
                        """
                Togolese guards patrol the borders with Benin and Burkina Faso. | Togolese guards deploysForcesTo Benin–Togo border
                Togolese guards patrol the borders with Benin and Burkina Faso. | Togolese guards deploysForcesTo Burkina Faso–Togo border
                Kenya's navy shelled Lamu.                                      | Kenya Navy attacks Lamu
                Kenya has built fuel tanks at Lamu.                             | Kenya establishes fuel tanks
                Russia has closed its base in Gyumri.                           | Russia closes 102nd Military Base
                Chile has urged Lima to stop hosting foreign troops.            | Peru hosts foreign troops
                """)
        void means(String text, String triple) {
            assertThat(triples(text)).contains(triple);
        }

        @Test
        @DisplayName("a border of neighbours only")
        void neighbours() {
            assertThat(triples("Peru is calm. Russian guards patrol the border with Chile."))
                    .contains("Russian guards deploysForcesTo Chile–Peru border");
        }

        @Test
        @DisplayName("no owner by where it is")
        void location() {
            assertThat(triples("Kenya is calm. Uganda has opened a base in the country."))
                    .contains("Uganda establishes base", "Kenya hosts base")
                    .noneMatch(triple -> triple.startsWith("Kenya operates"));
        }

        @ParameterizedTest
        @DisplayName("an office or a title, by its full name")
        @CsvSource(
                delimiter = '|',
                textBlock =
                        """
                The interior ministry in Lima said that Chile had closed a port. | Ministry of the Interior of Peru
                Khartoum's foreign minister said that Chad had closed a base.    | Minister of Foreign Affairs of Sudan
                The Peruvian deputy foreign minister said that Chile had closed a port. | Peruvian deputy foreign minister
                """)
        void offices(String text, String source) {
            assertThat(sources(text)).containsExactly(source);
        }
    }
}
