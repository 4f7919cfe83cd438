package org.w3id.relata.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.w3id.relata.ConvertedSeeds;
import org.w3id.relata.store.Store;
import org.w3id.relata.text.Installation;

/**
 * What the expected answers of the canned queries are answers on: the seeds, converted and loaded; once for all tests of a
 * run.
 */
public final class SeedsDataset {
    private static final class Once {
        private static final DatasetGraph DATASET = load();
    }

    private SeedsDataset() {}

    /** A store in memory, whose default graph is the union of its graphs, with the seeds in it; to be read only. */
    public static DatasetGraph loaded() {
        return Once.DATASET;
    }

    private static DatasetGraph load() {
        DatasetGraph dataset = unionStore();
        try {
            Path converted = Files.createTempDirectory("seeds");
            Path folder = Files.createTempDirectory("store").resolve("store");
            ConvertedSeeds.writeTo(converted);
            try (Store store = Store.open(folder, Installation.current())) {
                store.load(converted);
                store.read(() -> {
                    Txn.executeWrite(dataset, () -> store.dataset().find().forEachRemaining(dataset::add));
                    return null;
                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return dataset;
    }

    /** An empty store of that kind. */
    static DatasetGraph unionStore() {
        DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
        dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
        return dataset;
    }
}
