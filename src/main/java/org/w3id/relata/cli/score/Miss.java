package org.w3id.relata.cli.score;

/**
 * One thing that does not agree with the gold.
 *
 * @param relation the relation of a triple; else empty
 * @param document its key
 * @param what what was found, what was expected, and in which words
 */
public record Miss(MissKind kind, String relation, String document, String what) {
    /** What misses are grouped by: the kind and, for triples, the relation. */
    public String group() {
        return relation.isEmpty() ? kind.label() : kind.label() + ", " + relation;
    }
}
