package org.w3id.relata.web.page;

import java.util.List;

/**
 * How well the converter finds what a term is about.
 *
 * @param words what was measured, or that nothing was
 * @param figures shares from 0 to 1
 * @param takenFor what it is read as where annotators have this term
 * @param mistakenFrom what annotators have where it is read as this term
 */
public record TermQuality(String words, List<Figure> figures, List<Confused> takenFor, List<Confused> mistakenFrom) {
    /** A share with two places, and what it is a share of. */
    public record Figure(String name, String value, String counts) {}

    /** Another term, and how often. */
    public record Confused(Link term, int times) {}

    public TermQuality {
        figures = List.copyOf(figures);
        takenFor = List.copyOf(takenFor);
        mistakenFrom = List.copyOf(mistakenFrom);
    }
}
