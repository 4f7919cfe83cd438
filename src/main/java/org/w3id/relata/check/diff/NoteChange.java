package org.w3id.relata.check.diff;

import java.util.Comparator;

/**
 * A change of annotations, which say nothing about data.
 *
 * @param property the name of the annotation property: rdfs:label
 * @param language the language tag, empty where there is none
 * @param sort whether terms got such annotations, lost them or have other ones
 * @param term the name of the term
 */
public record NoteChange(String property, String language, Sort sort, String term) implements Comparable<NoteChange> {
    private static final Comparator<NoteChange> ORDER = Comparator.comparing(NoteChange::property)
            .thenComparing(NoteChange::sort)
            .thenComparing(NoteChange::language)
            .thenComparing(NoteChange::term);

    /** What became of an annotation. */
    public enum Sort {
        ADDED,
        CHANGED,
        REMOVED
    }

    @Override
    public int compareTo(NoteChange other) {
        return ORDER.compare(this, other);
    }
}
