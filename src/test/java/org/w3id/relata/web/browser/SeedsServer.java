package org.w3id.relata.web.browser;

import org.w3id.relata.LoadedSeeds;
import org.w3id.relata.rdf.Namespaces;
import org.w3id.relata.store.Store;
import org.w3id.relata.text.Installation;
import org.w3id.relata.web.RelataServer;
import org.w3id.relata.web.ServerSettings;

/** A real server on a free port with the real seeds: converted and loaded once a test run. */
public final class SeedsServer implements AutoCloseable {
    private final RelataServer server;

    private SeedsServer(RelataServer server) {
        this.server = server;
    }

    /** Starts one. */
    public static SeedsServer start() {
        Store store = LoadedSeeds.store();
        return new SeedsServer(RelataServer.start(new ServerSettings(
                store.dataset(),
                store.releases(),
                Namespaces.DEFAULT_BASE,
                Installation.current().queries(),
                0,
                ServerSettings.USUAL_LIMIT,
                "corrections@example.org")));
    }

    /** Its address, with a slash at the end. */
    public String url() {
        return server.url();
    }

    @Override
    public void close() {
        server.close();
    }
}
