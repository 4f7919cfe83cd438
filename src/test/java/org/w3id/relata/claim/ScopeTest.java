package org.w3id.relata.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Marks do not reach what a clause takes for granted")
class ScopeTest {
    @Test
    @DisplayName("the place of a base where somebody denies to have been")
    void place() {
        assertThat(Said.only("Peru denied that soldiers were in the Chilean hangars at Arica.")
                        .triples())
                .containsExactly("soldiers deploysForcesTo Chilean hangars");
    }

    @Test
    @DisplayName("the owner of a base that somebody plans to attack")
    void owner() {
        Said said = Said.only("Peru plans to attack the Chilean base in Arica.");
        assertThat(said.triples()).containsExactly("Peru attacks Chilean base");
        assertThat(said.marks()).isEqualTo("planned");
    }

    @Test
    @DisplayName("a relative clause")
    void relative() {
        Said said = Said.only("Peru denied that Chile, which borders Bolivia, had deployed tanks to Kenya.");
        assertThat(said.triples()).containsExactly("Chile deploysForcesTo Kenya");
    }

    @Test
    @DisplayName("but what the clause itself says")
    void predicate() {
        Said said = Said.only("Ghana said there was no base in Togo.");
        assertThat(said.marks()).isEqualTo("denied");
        assertThat(said.triples()).containsExactly("Togo hosts base");
    }

    @Test
    @DisplayName("and all of it where nothing is marked")
    void plain() {
        assertThat(Said.only("Kenya said that soldiers had visited the Chilean base in Arica.")
                        .triples())
                .contains("Chile operates Chilean base");
    }
}
