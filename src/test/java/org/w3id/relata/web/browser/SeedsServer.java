package org.w3id.relata.web.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.w3id.relata.ConvertedSeeds;
import org.w3id.relata.rdf.Namespaces;
import org.w3id.relata.store.Store;
import org.w3id.relata.text.Installation;
import org.w3id.relata.web.RelataServer;
import org.w3id.relata.web.ServerSettings;

/** A real server on a free port with the real seeds: converted once a test run, loaded into a store of their own. */
public final class SeedsServer implements AutoCloseable {
    private final Store store;
    private final RelataServer server;

    private SeedsServer(Store store) {
        this.store = store;
        this.server = RelataServer.start(new ServerSettings(
                store.dataset(),
                store.releases(),
                Namespaces.DEFAULT_BASE,
                Installation.current().queries(),
                0,
                ServerSettings.USUAL_LIMIT,
                "corrections@example.org"));
    }

    /** Starts one. */
    public static SeedsServer start() {
        try {
            Path converted = Files.createTempDirectory("seeds");
            ConvertedSeeds.writeTo(converted);
            Store store = Store.open(Files.createTempDirectory("store").resolve("store"), Installation.current());
            store.load(converted);
            return new SeedsServer(store);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its address, with a slash at the end. */
    public String url() {
        return server.url();
    }

    @Override
    public void close() {
        server.close();
        store.close();
    }
}
