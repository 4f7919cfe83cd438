package org.w3id.relata.claim;

import java.util.List;

/**
 * The three marks of a content, and what gave them.
 *
 * @param polarity of the content, before a denial by its source
 * @param certainty as the words put it
 * @param modality as the words put it
 * @param rules the rows that fired, {@code marks/…}
 */
record Marks(Polarity polarity, Certainty certainty, Modality modality, List<String> rules) {
    Marks {
        rules = List.copyOf(rules);
    }
}
