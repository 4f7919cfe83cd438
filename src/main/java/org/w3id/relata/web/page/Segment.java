package org.w3id.relata.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a document's text that is shown in one way.
 *
 * @param classes the style classes, empty for plain text
 * @param href the claim that it belongs to, if it leads to one
 * @param title what it is, in words; null for plain text
 * @param anchors names of what begins here, to be led to
 */
public record Segment(
        String text, String classes, @Nullable String href, @Nullable String title, List<String> anchors) {
    public Segment {
        anchors = List.copyOf(anchors);
    }

    /** The first of the names; null where there is none. */
    public @Nullable String anchor() {
        return anchors.isEmpty() ? null : anchors.get(0);
    }

    /** The other names. */
    public List<String> moreAnchors() {
        return anchors.subList(Math.min(1, anchors.size()), anchors.size());
    }
}
