package org.w3id.relata.check.owl;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An axiom in the Manchester syntax of OWL 2, cut so that whoever shows it can make links.
 *
 * @param segments in their order; together they are the axiom
 */
public record AxiomText(List<Segment> segments) {
    /**
     * A stretch of the axiom.
     *
     * @param text how it is written
     * @param iri the term that it names; null for keywords, literals and signs
     */
    public record Segment(String text, @Nullable String iri) {}

    public AxiomText {
        segments = List.copyOf(segments);
    }

    /** The whole axiom without links. */
    public String plain() {
        return segments.stream().map(Segment::text).collect(Collectors.joining());
    }
}
