package org.w3id.relata.claim;

import java.util.List;

/**
 * The three marks of a content, and what gave them.
 *
 * @param polarity whether it is so
 * @param certainty as the words put it
 * @param modality as the words put it
 * @param readings the rows that decided each, in the order in which they were applied; none for a mark that no word
 *     changes
 */
record Marks(Polarity polarity, Certainty certainty, Modality modality, List<Reading> readings) {
    Marks {
        readings = List.copyOf(readings);
    }
}
