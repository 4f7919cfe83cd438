package org.w3id.relata.entity;

import java.util.List;

/**
 * A name of the gazetteer met in a sentence.
 *
 * @param first index of its first token
 * @param last index of its last token
 * @param entries what it may stand for; never empty
 */
public record NameMatch(int first, int last, List<Gazetteer.Entry> entries) {
    public NameMatch {
        entries = List.copyOf(entries);
    }

    /** Whether it can only stand for states. */
    public boolean isState() {
        return entries.stream().allMatch(entry -> entry.entity().kind() == Kind.STATE);
    }

    public boolean covers(int index) {
        return first <= index && index <= last;
    }
}
