package org.w3id.relata.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One link of a chain.
 *
 * @param agents who speaks here
 * @param kind what they are, in a word; empty where they are of several kinds
 * @param manner how they put it, or null
 * @param words the cue, as it stands in the text; empty for the document itself
 */
public record ChainLink(List<Link> agents, String kind, @Nullable Link manner, String words) {
    public ChainLink {
        agents = List.copyOf(agents);
    }
}
