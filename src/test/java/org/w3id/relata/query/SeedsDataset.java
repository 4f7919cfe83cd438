package org.w3id.relata.query;

import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.w3id.relata.LoadedSeeds;
import org.w3id.relata.store.Store;

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
        Store store = LoadedSeeds.store();
        store.read(() -> {
            Txn.executeWrite(dataset, () -> store.dataset().find().forEachRemaining(dataset::add));
            return null;
        });
        return dataset;
    }

    /** An empty store of that kind. */
    static DatasetGraph unionStore() {
        DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
        dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
        return dataset;
    }
}
