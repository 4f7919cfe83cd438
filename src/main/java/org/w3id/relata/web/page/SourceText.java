package org.w3id.relata.web.page;

import java.util.List;

/**
 * A document's text, or a part of it.
 *
 * @param cutBefore whether something before it is left out
 * @param cutAfter whether something after it is left out
 */
public record SourceText(List<Paragraph> paragraphs, boolean cutBefore, boolean cutAfter) {
    public SourceText {
        paragraphs = List.copyOf(paragraphs);
    }

    /** Whether nothing is left out. */
    public boolean whole() {
        return !cutBefore && !cutAfter;
    }

    /** Whether something in it has that style class. */
    public boolean shows(String styleClass) {
        return paragraphs.stream()
                .flatMap(paragraph -> paragraph.segments().stream())
                .anyMatch(segment -> List.of(segment.classes().split(" ")).contains(styleClass));
    }
}
