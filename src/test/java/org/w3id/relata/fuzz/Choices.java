package org.w3id.relata.fuzz;

import java.util.List;

/** Where a generator takes its decisions from: a seeded random number, or a fuzzer's bytes. */
@FunctionalInterface
interface Choices {
    /** A number from 0 to below the bound, which is at least 1. */
    int below(int bound);

    default <T> T of(List<T> all) {
        return all.get(below(all.size()));
    }

    /** Whether what happens once in so many times happens. */
    default boolean oneIn(int times) {
        return below(times) == 0;
    }
}
