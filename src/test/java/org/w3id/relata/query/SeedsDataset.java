package org.w3id.relata.query;

import java.nio.file.Path;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;

/** What the expected answers of the canned queries are answers on. */
final class SeedsDataset {
    private static final Path FILE = Path.of("src/test/resources/query/seeds.trig");

    private SeedsDataset() {}

    /** A store in memory, whose default graph is the union of its graphs, with the seeds in it. */
    static DatasetGraph load() {
        DatasetGraph dataset = unionStore();
        Txn.executeWrite(dataset, () -> RDFDataMgr.read(dataset, FILE.toUri().toString()));
        return dataset;
    }

    /** An empty store of that kind. */
    static DatasetGraph unionStore() {
        DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
        dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
        return dataset;
    }
}
