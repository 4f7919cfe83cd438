package org.w3id.relata.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.entity.Entity;
import org.w3id.relata.entity.EntityMention;
import org.w3id.relata.text.TextSpan;

/**
 * One link of a chain: who passes the content on, or puts it forward.
 *
 * @param agents who speaks here; several who speak together share the link
 * @param mentions the words that name them; they refer to the agents. Empty for the document itself
 * @param manner the lemma of the reporting verb ("say", "deny"), or null where there is none
 * @param cues the reporting expression, in one piece or more ("quoted … as saying")
 * @param rules the lexicon rows that fired: {@code reporting/say}
 */
public record Attribution(
        List<Entity> agents,
        List<EntityMention> mentions,
        @Nullable String manner,
        List<TextSpan> cues,
        List<String> rules) {
    public Attribution {
        agents = List.copyOf(agents);
        mentions = List.copyOf(mentions);
        cues = List.copyOf(cues);
        rules = List.copyOf(rules);
    }
}
