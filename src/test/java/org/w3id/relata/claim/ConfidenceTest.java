package org.w3id.relata.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3id.relata.text.Installation;

@DisplayName("Confidence is how often claims of a kind were right where that was measured")
class ConfidenceTest {
    private final Confidences confidences =
            Lexicon.load(Installation.current().lexicon()).confidences();

    @Test
    @DisplayName("each claim has that of its kind")
    void kinds() {
        assertThat(Said.only("Ghana deployed troops to Togo.").claim().confidence())
                .isEqualTo(confidences.of(ClaimKind.OWN_ONE));
        assertThat(Said.only("Mali said that the talks had begun.").claim().confidence())
                .isEqualTo(confidences.of(ClaimKind.REPORTED_BARE))
                .isNotEqualTo(confidences.of(ClaimKind.OWN_ONE));
    }

    @Test
    @DisplayName("the kind is told by the rows that fired and the number of propositions")
    void kindOf() {
        assertThat(ClaimKind.of(Set.of("reporting/say", "relations/title"), 1)).isEqualTo(ClaimKind.TITLE);
        assertThat(ClaimKind.of(Set.of("reporting/say", "reporting/quote-continued"), 2))
                .isEqualTo(ClaimKind.CONTINUED);
        assertThat(ClaimKind.of(Set.of("reporting/own-voice"), 0)).isEqualTo(ClaimKind.OWN_BARE);
        assertThat(ClaimKind.of(Set.of("reporting/say"), 2)).isEqualTo(ClaimKind.REPORTED_SEVERAL);
    }

    @Test
    @DisplayName("a few measured claims make nothing certain")
    void share() {
        assertThat(Confidences.share(3, 3)).isEqualTo(0.8);
        assertThat(Confidences.share(0, 0)).isEqualTo(0.5);
        assertThat(Confidences.share(97, 98)).isEqualTo(0.98);
    }
}
