package org.w3id.relata.web.page;

import java.util.List;

/** A paragraph of a document's text. */
public record Paragraph(List<Segment> segments) {
    public Paragraph {
        segments = List.copyOf(segments);
    }
}
