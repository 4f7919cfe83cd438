package org.w3id.relata.check.diff;

import java.util.Comparator;

/**
 * A change of what the ontology says, other than in annotations.
 *
 * @param term the name of the term that it is about
 * @param impact how much it can do
 * @param words what changed, to be read after the name: “becomes functional”
 * @param reason why the impact is that
 */
public record Change(String term, Impact impact, String words, String reason) implements Comparable<Change> {
    private static final Comparator<Change> ORDER = Comparator.comparing(Change::impact)
            .reversed()
            .thenComparing(Change::term)
            .thenComparing(Change::words);

    /** The greatest impact first, then by term. */
    @Override
    public int compareTo(Change other) {
        return ORDER.compare(this, other);
    }
}
