package org.w3id.relata.check.review.logic;

import java.util.List;
import java.util.stream.Stream;
import org.w3id.relata.check.review.AutomatedCheck;

/** The checks of this package. */
public final class LogicChecks {
    private LogicChecks() {}

    public static List<AutomatedCheck> all() {
        return Stream.of(
                        ProfileCheck.all(),
                        ConsistencyCheck.all(),
                        UnsatisfiableCheck.all(),
                        List.<AutomatedCheck>of(new DisjointSiblingsCheck()))
                .flatMap(List::stream)
                .toList();
    }
}
