package org.w3id.relata.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The claims that came and went.
 *
 * @param changes the newest first
 * @param total how many there are on all pages
 * @param pages the other pages
 */
public record ChangesPage(Frame frame, List<Change> changes, int total, List<Link> pages) {
    /**
     * A claim that came or went; never without its source.
     *
     * @param added whether it came
     * @param marks what is not simply affirmed, certain and asserted
     * @param claim its words; leads nowhere where it is gone
     * @param replacement what stands in its place, or null
     * @param when in UTC
     * @param version the one that it came or went with
     */
    public record Change(
            boolean added,
            List<Mark> marks,
            List<Link> sources,
            Link claim,
            Link document,
            @Nullable Link replacement,
            String when,
            Link version) {
        public Change {
            marks = List.copyOf(marks);
            sources = List.copyOf(sources);
        }

        /** The day and the minute. */
        public String shown() {
            return Moments.shown(when);
        }
    }

    public ChangesPage {
        changes = List.copyOf(changes);
        pages = List.copyOf(pages);
    }
}
