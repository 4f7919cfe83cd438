package org.w3id.relata.cli.score;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How far apart the documents are in one measure. A document in which there is nothing to measure does not count.
 *
 * @param documents how many count, at least 1
 */
public record Spread(Measure measure, int documents, double minimum, double median, double maximum) {
    /** The spread over documents; null where none of them has anything to measure. */
    static @Nullable Spread of(Measure measure, List<Score> scores) {
        double[] values = scores.stream()
                .map(measure::of)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        if (values.length == 0) {
            return null;
        }
        double median = (values[(values.length - 1) / 2] + values[values.length / 2]) / 2;
        return new Spread(measure, values.length, values[0], median, values[values.length - 1]);
    }
}
