package org.w3id.relata.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A content that sources disagree on.
 *
 * @param independentVoices how many there are on both sides, null where nobody counted
 * @param affirmingVoices who affirms, each with the claims that go back to it
 * @param denyingVoices who denies, likewise
 */
public record DisputePage(
        Frame frame,
        String title,
        String ground,
        @Nullable String independentVoices,
        List<VoiceLine> affirmingVoices,
        List<VoiceLine> denyingVoices,
        List<Statement> about,
        ClaimList affirmed,
        ClaimList denied) {
    public DisputePage {
        affirmingVoices = List.copyOf(affirmingVoices);
        denyingVoices = List.copyOf(denyingVoices);
        about = List.copyOf(about);
    }
}
