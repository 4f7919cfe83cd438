package org.w3id.relata.check.review.use;

import java.util.List;
import java.util.stream.Stream;
import org.w3id.relata.check.review.AutomatedCheck;

/** The checks of this package. */
public final class UseChecks {
    private UseChecks() {}

    public static List<AutomatedCheck> all() {
        return Stream.of(ConformanceChecks.all(), UseCheck.all(), ShapeUse.all(), QuestionCheck.all())
                .flatMap(List::stream)
                .toList();
    }
}
