package org.w3id.relata.store.search;

import java.util.List;
import java.util.Map;

/**
 * What fits some words.
 *
 * @param parts what was asked for, part by part; in each the best first
 * @param numbers how many things fit, by kind, whether they were asked for or not
 */
public record Hits(List<List<Hit>> parts, Map<ThingKind, Integer> numbers) {
    public Hits {
        parts = List.copyOf(parts);
        numbers = Map.copyOf(numbers);
    }

    /** Nothing. */
    static Hits none(List<Part> parts) {
        return new Hits(parts.stream().map(part -> List.<Hit>of()).toList(), Map.of());
    }
}
