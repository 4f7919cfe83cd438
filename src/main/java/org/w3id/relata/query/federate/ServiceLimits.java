package org.w3id.relata.query.federate;

import java.time.Duration;

/**
 * How much may be asked of other endpoints.
 *
 * @param time the longest that one call may take, from the look-up of the name to the last byte
 * @param bytes the longest answer, unpacked
 * @param rows the most rows of an answer
 * @param calls the most calls of a query
 * @param batch how many rows are asked about in one call
 * @param atOnce how many queries may ask elsewhere at the same time
 */
public record ServiceLimits(Duration time, int bytes, int rows, int calls, int batch, int atOnce) {
    /** What is usual: a query that needs more than 2,000 different things from elsewhere is one for a copy of that data. */
    public static final ServiceLimits USUAL =
            new ServiceLimits(Duration.ofSeconds(20), 10 * 1024 * 1024, 10_000, 20, 100, 4);
}
