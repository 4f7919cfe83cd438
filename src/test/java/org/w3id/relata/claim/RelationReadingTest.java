package org.w3id.relata.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A relation is read")
class RelationReadingTest {
    @ParameterizedTest(name = "{0}")
    @DisplayName("wherever its sides stand in the sentence")
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
            Slovakia was given eight helicopters by the United States.; United States supplies Slovakia
            Oman and Qatar signed a treaty to which Kuwait also belongs.; Oman signsAgreementWith Qatar
            African Lion, in which Senegal takes part, began in Agadir.; Senegal participatesIn African Lion
            The Arab League, whose members include Egypt, met in Cairo.; Egypt memberOf Arab League
            Paraguay and Uruguay, both of which border Brazil, closed the bridges.; Uruguay borders Brazil
            In 2014 Oman and Qatar agreed to set up a joint coast guard.; Oman signsAgreementWith Qatar
            Turkey blocked Sweden's bid to join NATO for a year.; Sweden accedesTo NATO
            As a member of NATO, Norway may not sign the treaty.; Norway memberOf NATO
            Malawi and its neighbour Zambia run a joint border post.; Zambia borders Malawi
            Tongan marines have received training from Australia.; Australia trains Tongan marines
            An agreement with Oman allows Britain to use the port.; Oman signsAgreementWith United Kingdom
            Landlocked between Laos and Vietnam, Cambodia has no trains.; Cambodia borders Laos
            The Irish army is 6,500 strong, the smallest in its history.; Irish Defence Forces hasStrength 6500
            The arrival of another company brings the garrison to 800.; garrison hasStrength 800
            With 40,000 men, the Bolivian army is larger than it looks.; Bolivia armed forces hasStrength 40000
            Morocco took an active part in African Lion.; Morocco participatesIn African Lion
            The president of Kenya, William Ruto, promised police officers.; William Ruto leads Kenya
            Jens Stoltenberg, then secretary general of NATO, praised Georgia.; Jens Stoltenberg leads NATO
            Kenyan and Ugandan police joined exercise Desert Falcon at Isiolo.; Kenyan and Ugandan police participatesIn Desert Falcon
            """)
    void reads(String sentence, String triple) {
        assertThat(triples(sentence)).contains(triple);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("and not what follows from it, nor what words only look like")
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
            Finland buys its tanks from Germany.; possesses
            Poland sold Ukraine tanks.; acquires
            Belarus became a full member of BRICS.; memberOf
            Estonia bought artillery shells.; artillery$
            """)
    void leavesOut(String sentence, String relation) {
        assertThat(triples(sentence)).noneMatch(triple -> triple.matches(".*\\b" + relation + ".*"));
    }

    private static List<String> triples(String sentence) {
        return Said.in(sentence).stream()
                .flatMap(said -> said.triples().stream())
                .toList();
    }
}
