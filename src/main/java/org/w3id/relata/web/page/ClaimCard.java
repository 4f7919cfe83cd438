package org.w3id.relata.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim in a list; never without its source.
 *
 * @param href its page
 * @param evidence the exact words
 * @param sources who puts it forward
 * @param via who passed it on, outermost first
 * @param marks what is not simply affirmed, certain and asserted
 * @param document where it stands
 * @param time when it is said to hold, as stated, or null
 * @param published when the document was published, or null where that is not known
 * @param disputed whether somebody in the data contradicts it
 */
public record ClaimCard(
        String href,
        String evidence,
        List<Link> sources,
        List<Link> via,
        List<Mark> marks,
        Link document,
        @Nullable String time,
        @Nullable String published,
        boolean disputed) {
    public ClaimCard {
        sources = List.copyOf(sources);
        via = List.copyOf(via);
        marks = List.copyOf(marks);
    }
}
