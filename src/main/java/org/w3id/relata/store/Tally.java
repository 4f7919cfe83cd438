package org.w3id.relata.store;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/**
 * How much there is of every class and property in the named graphs. It is counted on the numbers by which TDB2 knows nodes,
 * in one pass over an index: a node is looked up only for its name.
 *
 * @param entities how many resources each class has
 * @param triples how many triples each property has, once for each graph that they are in
 */
record Tally(Map<Node, Long> entities, Map<Node, Long> triples) {
    private static final NodeId ANY = NodeId.NodeIdAny;

    /**
     * Counts what is in a TDB2 dataset, within a transaction.
     *
     * @param without named graphs that are passed over
     * @param unsaid properties that are passed over
     */
    static Tally of(DatasetGraph dataset, Set<Node> without, Set<Node> unsaid) {
        DatasetGraph tables = dataset instanceof DatasetGraphWrapper searched ? searched.getBase() : dataset;
        NodeTupleTable quads = TDBInternal.requireStorage(tables).getQuadTable().getNodeTupleTable();
        Pass pass = new Pass(quads, ids(without, quads), ids(unsaid, quads));
        return new Tally(pass.entities(), pass.triples());
    }

    /** The quads of a TDB2 dataset, also of one that is searched by an index; null of any other. */
    static @Nullable NodeTupleTable quads(DatasetGraph dataset) {
        DatasetGraph tables = dataset instanceof DatasetGraphWrapper searched ? searched.getBase() : dataset;
        DatasetGraphTDB storage = TDBInternal.getDatasetGraphTDB(tables);
        return storage == null ? null : storage.getQuadTable().getNodeTupleTable();
    }

    private static Set<NodeId> ids(Set<Node> nodes, NodeTupleTable quads) {
        return nodes.stream().map(quads.getNodeTable()::getNodeIdForNode).collect(Collectors.toSet());
    }

    /** Tuples are graph, subject, property and object. */
    private record Pass(NodeTupleTable quads, Set<NodeId> graphs, Set<NodeId> properties) {
        /** The index gives the resources of a class one after the other, each as often as it is in graphs. */
        private Map<Node, Long> entities() {
            Map<NodeId, Long> counts = new HashMap<>();
            NodeId subject = ANY;
            NodeId type = ANY;
            Iterator<Tuple<NodeId>> typed =
                    quads.find(ANY, ANY, quads.getNodeTable().getNodeIdForNode(RDF.Nodes.type), ANY);
            while (typed.hasNext()) {
                Tuple<NodeId> quad = typed.next();
                boolean again = quad.get(1).equals(subject) && quad.get(3).equals(type);
                if (!again && !graphs.contains(quad.get(0))) {
                    subject = quad.get(1);
                    type = quad.get(3);
                    counts.merge(type, 1L, Long::sum);
                }
            }
            return named(counts);
        }

        private Map<Node, Long> triples() {
            Map<NodeId, Long> counts = new HashMap<>();
            quads.findAll().forEachRemaining(quad -> {
                if (!graphs.contains(quad.get(0)) && !properties.contains(quad.get(2))) {
                    counts.merge(quad.get(2), 1L, Long::sum);
                }
            });
            return named(counts);
        }

        private Map<Node, Long> named(Map<NodeId, Long> counts) {
            NodeTable nodes = quads.getNodeTable();
            Map<Node, Long> named = new TreeMap<>(NodeCmp::compareRDFTerms);
            counts.forEach((id, count) -> named.put(nodes.getNodeForNodeId(id), count));
            return named;
        }
    }
}
