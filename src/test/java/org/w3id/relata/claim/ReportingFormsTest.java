package org.w3id.relata.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Who says what, in all the ways in which English puts it:")
class ReportingFormsTest {
    /** What is said in the text by others than the document. */
    private static List<Said> said(String text) {
        return Said.in(text).stream()
                .filter(one -> !one.source().equals("(document)"))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("one clause, its speaker, and through whom")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Kenya, a senior diplomat in Lima conceded, could not keep its soldiers there. | Kenya, a senior diplomat in Lima conceded, could not keep its soldiers there | senior diplomat in Lima |",
                "The port of Gwadar, writes a Lahore columnist, will never be a naval base. | The port of Gwadar, writes a Lahore columnist, will never be a naval base | Lahore columnist |",
                "As one Peruvian officer put it, the camp is “a prison without walls”. | the camp is “a prison without walls” | Peruvian officer |",
                "Per the Finnish ambassador, the airfield was closed in May. | the airfield was closed in May | Finnish ambassador |",
                "The mayor said that according to the clerk the mines had been cleared. | the mines had been cleared | clerk | mayor",
                "Zambia is adamant that no base will be built. | no base will be built | Zambia |",
                "Angola made it clear that its ships would stay. | its ships would stay | Angola |",
                "The position of Ghana is that the airfield belongs to nobody else. | the airfield belongs to nobody else | Ghana |",
                "The general was blunt: “We have no shells left.” | We have no shells left | general |",
                "The minister's answer: “Not one soldier will go to Mali.” | Not one soldier will go to Mali | minister |",
                "“It is a lie,” fumed the mayor. | It is a lie | mayor |",
                "Citing two officials in Lima, the Guardian reported that Peru had closed the airspace. | Peru had closed the airspace | officials in Lima | The Guardian",
                "Reuters, with reference to a Kenyan diplomat, says that the camp was evacuated. | the camp was evacuated | Kenyan diplomat | Reuters",
                "Reuters cited a diplomat who said that two officers had been arrested. | two officers had been arrested | diplomat | Reuters",
                "In a letter to the Guardian, a retired officer wrote that the base was empty. | the base was empty | retired officer | The Guardian",
                "A columnist of the Guardian believes that the treaty is dead. | the treaty is dead | columnist of Guardian | The Guardian",
                "Mexico wants Cuba to shut the camp. | Cuba to shut the camp | Mexico |",
                "Peru accused Chile of shelling its posts, a charge Chile denies. | shelling its posts | Peru |",
                "Ghana denied the accusation of spying on Togo. | spying on Togo | Ghana |",
            })
    void one(String text, String words, String source, String via) {
        assertThat(said(text))
                .extracting(Said::words, Said::source, Said::via)
                .containsExactly(tuple(words, source, via == null ? "" : via));
    }

    @Nested
    @DisplayName("several voices")
    class Several {
        @Test
        @DisplayName("who cites carries what stands inside of the citation")
        void citedChain() {
            assertThat(said("Reuters, citing Al Jazeera, reported that an official said that Togo had denied that the"
                            + " port was closed."))
                    .extracting(Said::words, Said::source, Said::via)
                    .containsExactly(tuple("the port was closed", "Togo", "Reuters, Al Jazeera, official"));
        }

        @Test
        @DisplayName("a denial keeps what the other claims apart")
        void denied() {
            assertThat(said("Niger denied Algeria's claim that it had closed the crossing."))
                    .extracting(Said::source, Said::via, Said::marks)
                    .containsExactlyInAnyOrder(tuple("Niger", "", "denied"), tuple("Algeria", "", ""));
        }

        @Test
        @DisplayName("those who accuse each other do so each for itself")
        void eachOther() {
            assertThat(said("Togo and Ghana accused each other of breaking the truce."))
                    .extracting(Said::source, Said::words)
                    .containsExactlyInAnyOrder(
                            tuple("Togo", "breaking the truce"), tuple("Ghana", "breaking the truce"));
        }

        @Test
        @DisplayName("a second reporting verb goes on with the first, not with the one between them")
        void goesOn() {
            assertThat(said("Ghana recalls that Togo promised to leave, and accuses it of having lied."))
                    .extracting(Said::source, Said::words)
                    .contains(tuple("Ghana", "having lied"));
        }

        @Test
        @DisplayName("what is called false is denied by whoever calls it so")
        void untrue() {
            assertThat(Said.in("Reports that Togo had closed the airport were false."))
                    .extracting(Said::source, Said::marks)
                    .containsExactly(tuple("(document)", "denied"));
        }

        @Test
        @DisplayName("what is neither confirmed nor denied is put forward by nobody")
        void neither() {
            assertThat(said("The ministry has neither confirmed nor denied that the base exists."))
                    .isEmpty();
        }

        @Test
        @DisplayName("what is not ruled out is possible")
        void leftOpen() {
            assertThat(said("Ghana does not rule out that its troops will leave."))
                    .extracting(Said::source, Said::marks)
                    .containsExactly(tuple("Ghana", "possible hypothetical"));
        }
    }

    @Nested
    @DisplayName("over sentences and paragraphs")
    class Further {
        @Test
        @DisplayName("a quotation belongs to the person of whom the sentence before tells")
        void told() {
            assertThat(said("General Phiri spoke for an hour. “Zambia has no foreign bases. It will never have any.”"))
                    .extracting(Said::words)
                    .containsExactly("Zambia has no foreign bases", "It will never have any");
        }

        @Test
        @DisplayName("a quotation that is not closed goes on in the next paragraph")
        void unclosed() {
            assertThat(said("“The radar was built in 1984.\n\n“It has been empty ever since,” said the mayor."))
                    .extracting(Said::source, Said::words)
                    .containsExactlyInAnyOrder(
                            tuple("mayor", "The radar was built in 1984"),
                            tuple("mayor", "It has been empty ever since"));
        }

        @Test
        @DisplayName("a question in a quotation is no claim, and its speaker goes on")
        void question() {
            assertThat(said("“Who wants us here?” asks the sergeant. “Everybody does.”"))
                    .extracting(Said::source, Said::words)
                    .containsExactly(tuple("sergeant", "Everybody does"));
        }
    }
}
