package org.w3id.relata.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Whoever puts something forward is its source")
class AttributionTest {
    private static final String CLOSED = "Finland had closed the bridge";

    @Nested
    @DisplayName("with a reporting verb")
    class Verbs {
        @ParameterizedTest(name = "{0}")
        @DisplayName("before, behind and inside of the content")
        @CsvSource(
                delimiter = '|',
                value = {
                    "Norway said that Finland had closed the bridge near Kirkenes. | Finland had closed the bridge near Kirkenes",
                    "Norway claims Finland has closed the bridge. | Finland has closed the bridge",
                    "“The bridge is closed,” said Norway. | The bridge is closed",
                    "“The bridge is closed,” Norway said. | The bridge is closed",
                    "“Peru has mined the road,” Norway said, “and the crossing is shut.” | Peru has mined the road",
                    "The bridge is closed, Norway said. | The bridge is closed",
                })
        void order(String text, String words) {
            Said first = Said.in(text).get(0);
            assertThat(first.source()).isEqualTo("Norway");
            assertThat(first.words()).isEqualTo(words);
            assertThat(first.via()).isEmpty();
        }

        @Test
        @DisplayName("whose clause stands inside of the content, which stays whole")
        void interrupted() {
            Said said = Said.only("The harbour, Kenya complained, has been closed by Uganda.");
            assertThat(said.source()).isEqualTo("Kenya");
            assertThat(said.words()).isEqualTo("The harbour, Kenya complained, has been closed by Uganda");
        }

        @Test
        @DisplayName("and is not who did it, where the content has no “that”")
        void withoutThat() {
            Said said = Said.only("Officials said Peru has moved two tank battalions to Tacna.");
            assertThat(said.source()).isEqualTo("Officials");
            assertThat(said.triples()).containsExactly("Peru deploysForcesTo Tacna");
        }

        @Test
        @DisplayName("who stands between the halves of a quotation")
        void betweenHalves() {
            assertThat(Said.in("“The bridge near Kirkenes,” the Norwegian army said, “has been closed.”"))
                    .extracting(Said::source)
                    .containsOnly("Norwegian Armed Forces");
        }

        @Test
        @DisplayName("and the quotation that goes on behind it")
        void goesOn() {
            assertThat(Said.in("“The harbour is closed,” said Kenya. “Nobody knows for how long.”"))
                    .extracting(Said::source, Said::words)
                    .containsExactly(
                            tuple("Kenya", "The harbour is closed"), tuple("Kenya", "Nobody knows for how long"));
        }

        @ParameterizedTest(name = "{0}")
        @DisplayName("unless nothing has been said")
        @ValueSource(
                strings = {
                    "Norway asked whether Finland had closed the lighthouse.",
                    "Has Norway said that Finland closed the bridge?",
                    "Norway has not confirmed that Finland closed the bridge.",
                    "Norway did not deny that Finland had closed the bridge.",
                    "Norway will announce that Finland has closed the bridge.",
                    "Norway could say that Finland has closed the bridge.",
                    "It is worth noting that Finland has closed the bridge.",
                })
        void nothingSaid(String text) {
            assertThat(Said.in(text)).extracting(Said::source).doesNotContain("Norway");
        }
    }

    @Nested
    @DisplayName("named beside the content")
    class Adverbials {
        @ParameterizedTest(name = "{0}")
        @DisplayName("according to, in the words of, in the view of")
        @CsvSource(
                delimiter = '|',
                value = {
                    "According to Norway, Finland has closed the bridge. | Norway | Finland has closed the bridge",
                    "Finland has closed the bridge, according to Norway. | Norway | Finland has closed the bridge",
                    "In the opinion of Chile, the accord has failed. | Chile | the accord has failed",
                    "In the words of the Kenyan minister, “the harbour was never ours”. | Kenyan minister | the harbour was never ours",
                })
        void according(String text, String source, String words) {
            Said said = Said.only(text);
            assertThat(said.source()).isEqualTo(source);
            assertThat(said.words()).isEqualTo(words);
        }
    }

    @Nested
    @DisplayName("who is quoted, not who quotes")
    class Quoted {
        @ParameterizedTest(name = "{0}")
        @DisplayName("quoted as saying, in both voices")
        @ValueSource(
                strings = {
                    "The newspaper Dagbladet quoted the Norwegian minister as saying that Finland had closed the bridge.",
                    "The Norwegian minister was quoted by the newspaper Dagbladet as saying that Finland had closed the bridge.",
                })
        void quotedAs(String text) {
            Said said = Said.only(text);
            assertThat(said.source()).isEqualTo("Norwegian minister");
            assertThat(said.via()).isEqualTo("Dagbladet");
            assertThat(said.words()).isEqualTo(CLOSED);
            assertThat(said.manner()).isEqualTo("say");
        }
    }

    @Nested
    @DisplayName("who accuses, and the accused have done it")
    class Accusations {
        @ParameterizedTest(name = "{0}")
        @DisplayName("in both voices")
        @ValueSource(
                strings = {
                    "Chile accused Peru of closing bases.",
                    "Peru was accused by Chile of closing bases.",
                })
        void accused(String text) {
            Said said = Said.only(text);
            assertThat(said.source()).isEqualTo("Chile");
            assertThat(said.manner()).isEqualTo("accuse");
            assertThat(said.words()).isEqualTo("closing bases");
            assertThat(said.triples()).containsExactly("Peru closes bases");
            assertThat(said.marks()).isEmpty();
        }
    }

    @Nested
    @DisplayName("who denies, and what is denied is not so")
    class Denials {
        @ParameterizedTest(name = "{0}")
        @DisplayName("as a clause, a participle or a phrase")
        @CsvSource(
                delimiter = '|',
                value = {
                    "Peru denied that it had closed the base. | it had closed the base",
                    "Peru denied closing the base. | closing the base",
                    "Peru rejected the claim that it had closed the base. | it had closed the base",
                })
        void denied(String text, String words) {
            Said said = Said.only(text);
            assertThat(said.source()).isEqualTo("Peru");
            assertThat(said.words()).isEqualTo(words);
            assertThat(said.triples()).containsExactly("Peru closes base");
            assertThat(said.marks()).isEqualTo("denied");
        }

        @Test
        @DisplayName("unless it is a negation that is denied")
        void twice() {
            assertThat(Said.only("Kenya denied that it had not closed the harbour.")
                            .marks())
                    .isEmpty();
        }

        @Test
        @DisplayName("also where a thing is called invention")
        void invention() {
            assertThat(Said.in("Togo described the report as invention.").get(0).marks())
                    .isEqualTo("denied");
        }
    }

    @Nested
    @DisplayName("who promises, orders or demands")
    class Wills {
        @ParameterizedTest(name = "{0}")
        @DisplayName("what then is planned or needed")
        @CsvSource(
                delimiter = '|',
                value = {
                    "Ghana promised to deploy 300 soldiers to Togo. | Ghana deploysForcesTo Togo | planned",
                    "Uruguay announced the withdrawal of its troops from Haiti. | Uruguay withdrawsForcesFrom Haiti | planned",
                    "Ghana demanded that Togo close the base. | Togo closes base | needed",
                    "Ghana urged Togo to close the base. | Togo closes base | needed",
                    "Ghana called on Togo to close the base. | Togo closes base | needed",
                })
        void planned(String text, String triple, String marks) {
            Said said = Said.only(text);
            assertThat(said.source()).isIn("Ghana", "Uruguay");
            assertThat(said.triples()).contains(triple);
            assertThat(said.marks()).isEqualTo(marks);
        }
    }

    @Nested
    @DisplayName("the document itself, where nobody else speaks")
    class OwnVoices {
        @Test
        @DisplayName("and it states a relation")
        void relation() {
            Said said = Said.only("Ghana closed the base on Monday.");
            assertThat(said.source()).isEqualTo("(document)");
            assertThat(said.triples()).containsExactly("Ghana closes base");
            assertThat(said.claim().quotation()).isEqualTo(Quotation.NONE);
        }

        @Test
        @DisplayName("but not in questions, headings and what states no relation")
        void nothing() {
            assertThat(Said.in("Ghana closes base\n\nHas Ghana closed the base?\n\nIt rained in Accra."))
                    .isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("The quotation says how much of it stands in marks")
    @CsvSource(
            delimiter = '|',
            value = {
                "“The harbour is closed,” said Kenya. | DIRECT",
                "Kenya said the harbour was “closed for good”. | MIXED",
                "Kenya said that the harbour was closed. | INDIRECT",
            })
    void quotation(String text, Quotation quotation) {
        assertThat(Said.only(text).claim().quotation()).isEqualTo(quotation);
    }
}
