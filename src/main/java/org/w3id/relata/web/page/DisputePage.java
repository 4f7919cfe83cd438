package org.w3id.relata.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A content that sources disagree on. */
public record DisputePage(
        Frame frame,
        String title,
        String ground,
        @Nullable String independentVoices,
        List<Statement> about,
        ClaimList affirmed,
        ClaimList denied) {
    public DisputePage {
        about = List.copyOf(about);
    }
}
