package org.w3id.relata.web.page;

import java.util.List;

/** A document's text with its claims marked in place. */
public record DocumentPage(
        Frame frame, String title, List<Detail> details, List<Paragraph> text, List<Voice> voices, int claims) {
    /** Who speaks in it, and how often. */
    public record Voice(Link source, long claims) {}

    public DocumentPage {
        details = List.copyOf(details);
        text = List.copyOf(text);
        voices = List.copyOf(voices);
    }
}
