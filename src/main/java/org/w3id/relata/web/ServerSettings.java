package org.w3id.relata.web;

import java.nio.file.Path;
import java.time.Duration;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.query.federate.ServiceHosts;
import org.w3id.relata.store.release.Releases;

/**
 * What a server is started with.
 *
 * @param dataset what it serves, in TDB2 or in memory; its own default graph is not served, the union of the others is
 * @param releases every state of the data that was published
 * @param base what the IRIs of things begin with, ending with a slash: {@code https://w3id.org/relata/}
 * @param queries the folder of the canned queries
 * @param port the TCP port; 0 for any that is free
 * @param queryLimit the longest time that a query may take
 * @param contact where to report what is wrong: an e-mail address or the address of a form; null for none
 * @param services the hosts of other endpoints that queries may ask by SERVICE
 */
public record ServerSettings(
        DatasetGraph dataset,
        Releases releases,
        String base,
        Path queries,
        int port,
        Duration queryLimit,
        @Nullable String contact,
        ServiceHosts services) {
    /** The time limit that is usual. */
    public static final Duration USUAL_LIMIT = Duration.ofSeconds(30);

    /** Settings by which no other endpoint is asked. */
    public ServerSettings(
            DatasetGraph dataset,
            Releases releases,
            String base,
            Path queries,
            int port,
            Duration queryLimit,
            @Nullable String contact) {
        this(dataset, releases, base, queries, port, queryLimit, contact, ServiceHosts.NONE);
    }

    public ServerSettings {
        if (!base.endsWith("/")) {
            throw new IllegalArgumentException("a base ends with a slash: " + base);
        }
    }
}
