package org.w3id.relata.store;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.jspecify.annotations.Nullable;

/**
 * The quads that lead to a node, in the order of the store, which stays as long as the data does. In TDB2 those that are
 * passed over or only counted stay numbers: there may be hundreds of thousands.
 *
 * @param dataset to be read within a transaction
 * @param node what is led to
 * @param graphs which named graphs are looked into
 */
public record LinksTo(DatasetGraph dataset, Node node, Predicate<Node> graphs) {
    private static final NodeId ANY = NodeId.NodeIdAny;

    /** How many there are, counted no further than to a limit. */
    public long count(long most) {
        Iterator<?> all = ids().<Iterator<?>>map(Ids::find).orElseGet(this::find);
        try {
            return Iter.count(Iter.limit(all, most));
        } finally {
            Iter.close(all);
        }
    }

    /** Some of them, after some others. */
    public List<Quad> from(long skipped, int most) {
        Iterator<Quad> some = ids().map(ids -> ids.quads(skipped)).orElseGet(() -> Iter.skip(find(), skipped));
        try {
            return Iter.toList(Iter.limit(some, most));
        } finally {
            Iter.close(some);
        }
    }

    private Iterator<Quad> find() {
        return Iter.filter(dataset.find(Node.ANY, Node.ANY, Node.ANY, node), quad -> graphs.test(quad.getGraph()));
    }

    private Optional<Ids> ids() {
        @Nullable NodeTupleTable quads = Tally.quads(dataset);
        return Optional.ofNullable(quads).map(table -> new Ids(table, node, graphs, new HashMap<>()));
    }

    /** The same by the numbers of TDB2; tuples are graph, subject, property and object. */
    private record Ids(NodeTupleTable quads, Node node, Predicate<Node> graphs, Map<NodeId, Boolean> wanted) {
        private Iterator<Tuple<NodeId>> find() {
            NodeId object = nodes().getNodeIdForNode(node);
            return NodeId.isDoesNotExist(object)
                    ? Iter.nullIterator()
                    : Iter.filter(
                            quads.find(ANY, ANY, ANY, object),
                            quad -> wanted.computeIfAbsent(
                                    quad.get(0), graph -> graphs.test(nodes().getNodeForNodeId(graph))));
        }

        private Iterator<Quad> quads(long skipped) {
            return Iter.map(
                    Iter.skip(find(), skipped),
                    quad -> Quad.create(
                            nodes().getNodeForNodeId(quad.get(0)),
                            nodes().getNodeForNodeId(quad.get(1)),
                            nodes().getNodeForNodeId(quad.get(2)),
                            node));
        }

        private NodeTable nodes() {
            return quads.getNodeTable();
        }
    }
}
