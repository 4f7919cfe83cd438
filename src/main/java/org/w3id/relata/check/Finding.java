package org.w3id.relata.check;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with the ontology or the data.
 *
 * @param file where it is: a file, with {@code :line} where a line is known, or else the IRI of a named graph
 * @param node the IRI of what it is about, or null where the file as a whole is meant
 * @param check the shape, the rule or the step that found it: {@code claim-polarity}, {@code blank-node}, {@code syntax}
 * @param message what is wrong
 * @param remedy what to do about it
 * @param severity whether the check fails because of it
 */
public record Finding(
        String file, @Nullable String node, String check, String message, String remedy, Severity severity)
        implements Comparable<Finding> {
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::file)
            .thenComparing(Finding::node, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Finding::check)
            .thenComparing(Finding::message)
            .thenComparing(Finding::severity);

    /** By file, node, check and message. */
    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
