package org.w3id.relata.web;

import java.nio.file.Path;
import java.time.Duration;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * What a server is started with.
 *
 * @param dataset what it serves, in TDB2 or in memory; its own default graph is not served, the union of the others is
 * @param base what the IRIs of things begin with, ending with a slash: {@code https://w3id.org/relata/}
 * @param queries the folder of the canned queries
 * @param port the TCP port; 0 for any that is free
 * @param queryLimit the longest time that a query may take
 */
public record ServerSettings(DatasetGraph dataset, String base, Path queries, int port, Duration queryLimit) {
    /** The time limit that is usual. */
    public static final Duration USUAL_LIMIT = Duration.ofSeconds(30);

    public ServerSettings {
        if (!base.endsWith("/")) {
            throw new IllegalArgumentException("a base ends with a slash: " + base);
        }
    }
}
