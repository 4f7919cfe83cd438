package org.w3id.relata.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document's text with its claims marked in place.
 *
 * @param notice about an older version that was asked for, or null
 * @param voices who speaks in it
 * @param chosen whose claims are shown; null for everybody's
 * @param everybody the page with everybody's claims
 * @param claims those that are shown, in the order of the text
 * @param total how many it has
 */
public record DocumentPage(
        Frame frame,
        @Nullable VersionNotice notice,
        String title,
        List<Detail> details,
        List<Paragraph> text,
        List<Voice> voices,
        @Nullable Voice chosen,
        String everybody,
        List<MarkedClaim> claims,
        int total,
        Citation citation) {
    /**
     * Who speaks in it, and how often.
     *
     * @param name what they are called here
     * @param only the page with their claims only
     */
    public record Voice(String name, String only, long claims) {}

    /**
     * A claim in the list beside the text.
     *
     * @param anchor where it begins in the text
     * @param words the first of its words
     */
    public record MarkedClaim(String anchor, String sources, Link words, List<Mark> marks) {
        public MarkedClaim {
            marks = List.copyOf(marks);
        }
    }

    public DocumentPage {
        details = List.copyOf(details);
        text = List.copyOf(text);
        voices = List.copyOf(voices);
        claims = List.copyOf(claims);
    }
}
