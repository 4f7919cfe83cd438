package org.w3id.relata.cli;

import java.time.Duration;

/**
 * What a conversion may use.
 *
 * @param threads how many documents are converted at once, at least 1
 * @param time for each document
 */
record ConversionLimits(int threads, TimeLimit time) {
    static final int USUAL_SECONDS = 600;

    /** In bytes, of the heap: what the models and tables take, and what a document takes while it is converted. */
    private static final long MODELS = 700L << 20;

    private static final long DOCUMENT = 300L << 20;

    /** One document for each core, as far as there is memory for them. */
    static ConversionLimits usual() {
        return new ConversionLimits(usualThreads(), new TimeLimit(Duration.ofSeconds(USUAL_SECONDS)));
    }

    private static int usualThreads() {
        Runtime machine = Runtime.getRuntime();
        long documents = (machine.maxMemory() - MODELS) / DOCUMENT;
        return (int) Math.max(1, Math.min(machine.availableProcessors(), documents));
    }
}
