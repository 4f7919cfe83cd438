package org.w3id.relata.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.w3id.relata.entity.Entity;
import org.w3id.relata.entity.Kind;

@DisplayName("Across sentences")
class ReferenceTest {
    private static List<String> sources(String text) {
        return Said.in(text).stream().map(Said::source).toList();
    }

    @Nested
    @DisplayName("a pronoun stands for")
    class Pronouns {
        @Test
        @DisplayName("the person who was named last, speaking or not")
        void person() {
            assertThat(
                            sources(
                                    """
                            Rosa Fuentes, a Chilean analyst, spoke in Arica. She said that Peru had closed the road. \
                            “Nobody was told,” she added.
                            """))
                    .containsExactly("Rosa Fuentes", "Rosa Fuentes");
        }

        @Test
        @DisplayName("the office that issued a statement")
        void office() {
            assertThat(
                            sources(
                                    "The Chilean ministry of defence issued a statement. It said that Peru had moved tanks to Tacna."))
                    .containsExactly("Ministry of Defence of Chile");
        }

        @Test
        @DisplayName("several, where it is plural")
        void several() {
            assertThat(sources("Two officials spoke in Oslo. They said that Norway would build a base near Kirkenes."))
                    .containsExactly("officials");
        }

        @Test
        @DisplayName("the subject of the content, too")
        void possessive() {
            List<Said> said = Said.in("Kenya has an army of its own. It has withdrawn its troops from Goma.");
            assertThat(said.get(said.size() - 1).triples()).contains("Kenya withdrawsForcesFrom Goma");
        }
    }

    @Nested
    @DisplayName("a definite description stands for")
    class Descriptions {
        @Test
        @DisplayName("the office, the official, the analyst named before")
        void roles() {
            assertThat(
                            sources(
                                    """
                            The Chilean ministry of defence said that Peru had moved tanks to Tacna. \
                            The ministry added that Chile would send troops to Arica.
                            """))
                    .containsExactly("Ministry of Defence of Chile", "Ministry of Defence of Chile");
        }

        @Test
        @DisplayName("the two states named last")
        void theTwoCountries() {
            assertThat(sources("Kenya and Uganda held talks. The two countries agreed that they would keep the peace."))
                    .contains("Kenya, Uganda");
        }
    }

    @Test
    @DisplayName("a surname is the person whose full name came before")
    void surname() {
        assertThat(
                        sources(
                                "“The road is closed,” said Rosa Fuentes. “Nobody was told,” Fuentes said. “It is a scandal,” said Pedro Vargas."))
                .containsExactly("Rosa Fuentes", "Rosa Fuentes", "Pedro Vargas");
    }

    @Test
    @DisplayName("an entity that the gazetteer does not know is one of the document, described once")
    void documentEntities() {
        ConvertedDocument document =
                Said.document("“The road is closed,” said Rosa Fuentes. “Nobody was told,” Fuentes said.", null);
        assertThat(document.entities())
                .filteredOn(e -> e.kind() == Kind.PERSON)
                .singleElement()
                .satisfies(person -> {
                    assertThat(person.path()).isEqualTo("person/test/rosa-fuentes");
                    assertThat(person.aliases()).containsExactly("Fuentes");
                    assertThat(person.linked()).isFalse();
                });
    }

    @Test
    @DisplayName("a capital is the government where it acts and the city where something is")
    void capitals() {
        Said said = Said.only("Santiago said that the minister had visited Santiago.");
        assertThat(said.source()).isEqualTo("Chile");
        assertThat(said.claim().propositions())
                .extracting(p -> ((Term.Thing) p.object()).entity())
                .extracting(Entity::kind)
                .containsOnly(Kind.PLACE);
    }
}
