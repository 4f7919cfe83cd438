package org.w3id.relata.check.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a waiver lets pass, and what not. */
class WaiverTest {
    @ParameterizedTest
    @CsvSource({
        "oops-p08/State/0123abcd, oops-p08/State/0123abcd, true",
        "oops-p08/State, oops-p08/State, true",
        "oops-p08/State, oops-p08/State/0123abcd, true",
        "oops-p08, oops-p08/State/0123abcd, true",
        "oops-p08/State, oops-p08/StateOfThings, false",
        "oops-p08/State, oops-p08/State/other, false",
        "shacl-data/https://w3id.org/relata/id, shacl-data/https://w3id.org/relata/id/state/belarus/0123abcd, false",
        "oops-p0, oops-p08/State, false"
    })
    void aWaiverFitsItsFindingAndNoOther(String finding, String id, boolean fits) {
        assertThat(new Waiver(finding, "why", "we", LocalDate.EPOCH, "waivers.tsv:2").fits(id))
                .isEqualTo(fits);
    }
}
