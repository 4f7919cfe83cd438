package org.w3id.relata.web;

import java.util.Iterator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.DatasetGraphWrapperView;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;

/** A dataset whose default graph is the union of its named graphs, to query and to read. */
final class UnionDataset extends DatasetGraphWrapper implements DatasetGraphWrapperView {
    private UnionDataset(DatasetGraph dataset) {
        super(dataset);
    }

    /** What to run queries on: TDB2 makes the union itself, which is faster than a view of it. */
    static DatasetGraph of(DatasetGraph dataset) {
        if (TDBInternal.isTDB2(dataset)) {
            dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
            return dataset;
        }
        return new UnionDataset(dataset);
    }

    @Override
    public Graph getDefaultGraph() {
        return GraphView.createUnionGraph(getWrapped());
    }

    @Override
    public Iterator<Quad> find(Node graph, Node subject, Node predicate, Node object) {
        return Quad.isDefaultGraph(graph)
                ? super.find(Quad.unionGraph, subject, predicate, object)
                : super.find(graph, subject, predicate, object);
    }
}
