package org.w3id.relata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.w3id.relata.query.QueryCatalogue;
import org.w3id.relata.query.QueryGraph;
import org.w3id.relata.store.Store;
import org.w3id.relata.text.Installation;

/** A store with the seeds as {@code relata publish} loads them, made once for all tests of a run; to be read only. */
public final class LoadedSeeds {
    private static final class Once {
        private static final Store STORE = load();
    }

    private LoadedSeeds() {}

    /** The store, which stays open until the run ends. */
    public static Store store() {
        return Once.STORE;
    }

    private static Store load() {
        try {
            Installation installation = Installation.current();
            Path converted = Files.createTempDirectory("seeds");
            ConvertedSeeds.writeTo(converted);
            Store store = Store.open(
                    Files.createTempDirectory("store").resolve("store"),
                    installation,
                    List.of(QueryGraph.of(QueryCatalogue.load(installation.queries()))),
                    Clock.systemUTC());
            store.load(converted);
            return store;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
