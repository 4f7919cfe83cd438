package org.w3id.relata.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim that shows what a term is about.
 *
 * @param claim its page; its label says who says it, and how it is put
 * @param shown in what of the claim the term is met
 * @param words the passage of the text, with what speaks for the reading marked
 * @param document where it stands
 */
public record ExampleClaim(Link claim, List<Shown> shown, List<Paragraph> words, Link document) {
    /**
     * A thing for which the term is used.
     *
     * @param thing it; null where it is the claim itself
     * @param values what the property that the page is about says of it; none where the page is about none
     */
    public record Shown(@Nullable Link thing, List<Link> values) {
        public Shown {
            values = List.copyOf(values);
        }
    }

    public ExampleClaim {
        shown = List.copyOf(shown);
        words = List.copyOf(words);
    }
}
