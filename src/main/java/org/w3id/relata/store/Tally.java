package org.w3id.relata.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Graph;
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
 * How much there is in the union of all named graphs, which is what a query counts that names none: what is in several graphs
 * is there once. It is counted on the numbers by which TDB2 knows nodes, along indexes in which equal triples lie side by side,
 * so that nothing has to be remembered of them; a node is looked up only for its name.
 *
 * @param entities how many resources each class has
 * @param triples how many triples each property has
 * @param subjects how many resources something is said of
 */
record Tally(Map<Node, Long> entities, Map<Node, Long> triples, long subjects) {
    private static final NodeId ANY = NodeId.NodeIdAny;

    /** Counts what is in a TDB2 dataset, within a transaction. */
    static Tally of(DatasetGraph dataset) {
        return new Pass(table(dataset)).count();
    }

    /** How many triples a named graph of a TDB2 dataset has, within a transaction. */
    static long size(DatasetGraph dataset, Node name) {
        NodeTupleTable quads = table(dataset);
        NodeId graph = quads.getNodeTable().getNodeIdForNode(name);
        return NodeId.isDoesNotExist(graph) ? 0 : Iter.count(quads.find(graph, ANY, ANY, ANY));
    }

    /** The quads of a TDB2 dataset, also of one that is searched by an index; null of any other. */
    static @Nullable NodeTupleTable quads(DatasetGraph dataset) {
        DatasetGraphTDB storage = TDBInternal.getDatasetGraphTDB(tables(dataset));
        return storage == null ? null : storage.getQuadTable().getNodeTupleTable();
    }

    private static NodeTupleTable table(DatasetGraph dataset) {
        return TDBInternal.requireStorage(tables(dataset)).getQuadTable().getNodeTupleTable();
    }

    private static DatasetGraph tables(DatasetGraph dataset) {
        return dataset instanceof DatasetGraphWrapper searched ? searched.getBase() : dataset;
    }

    /** How many triples there are. */
    long size() {
        return triples.values().stream().mapToLong(Long::longValue).sum();
    }

    /** What there will be with some triples more, in whichever graph. */
    Tally with(Graph more, DatasetGraph dataset) {
        Map<Node, Long> classes = sorted();
        classes.putAll(entities);
        Map<Node, Long> properties = sorted();
        properties.putAll(triples);
        Set<Node> added = new HashSet<>();
        more.stream()
                .filter(triple ->
                        !dataset.contains(Node.ANY, triple.getSubject(), triple.getPredicate(), triple.getObject()))
                .forEach(triple -> {
                    properties.merge(triple.getPredicate(), 1L, Long::sum);
                    if (triple.getPredicate().equals(RDF.Nodes.type)) {
                        classes.merge(triple.getObject(), 1L, Long::sum);
                    }
                    added.add(triple.getSubject());
                });
        added.removeIf(subject -> dataset.contains(Node.ANY, subject, Node.ANY, Node.ANY));
        return new Tally(classes, properties, subjects + added.size());
    }

    private static Map<Node, Long> sorted() {
        return new TreeMap<>(NodeCmp::compareRDFTerms);
    }

    /** Tuples are graph, subject, property and object, whatever the order of the index that they come from. */
    private record Pass(NodeTupleTable quads) {
        private Tally count() {
            Map<NodeId, Long> classes = new HashMap<>();
            Map<NodeId, Long> properties = new HashMap<>();
            count(classes, properties);
            return new Tally(byName(classes), byName(properties), subjects());
        }

        /** By property, object and subject. */
        private void count(Map<NodeId, Long> classes, Map<NodeId, Long> properties) {
            NodeId type = nodes().getNodeIdForNode(RDF.Nodes.type);
            @Nullable Tuple<NodeId> last = null;
            Iterator<Tuple<NodeId>> all = along("POSG");
            while (all.hasNext()) {
                Tuple<NodeId> quad = all.next();
                if (last == null || !isSameTriple(last, quad)) {
                    properties.merge(quad.get(2), 1L, Long::sum);
                    if (quad.get(2).equals(type)) {
                        classes.merge(quad.get(3), 1L, Long::sum);
                    }
                }
                last = quad;
            }
        }

        private long subjects() {
            long found = 0;
            NodeId last = ANY;
            Iterator<Tuple<NodeId>> all = along("SPOG");
            while (all.hasNext()) {
                NodeId subject = all.next().get(1);
                found += subject.equals(last) ? 0 : 1;
                last = subject;
            }
            return found;
        }

        private Iterator<Tuple<NodeId>> along(String index) {
            return Objects.requireNonNull(quads.getTupleTable().selectIndex(index), index)
                    .all();
        }

        private static boolean isSameTriple(Tuple<NodeId> one, Tuple<NodeId> other) {
            return one.get(1).equals(other.get(1))
                    && one.get(2).equals(other.get(2))
                    && one.get(3).equals(other.get(3));
        }

        private Map<Node, Long> byName(Map<NodeId, Long> counts) {
            Map<Node, Long> named = sorted();
            counts.forEach((id, count) -> named.put(nodes().getNodeForNodeId(id), count));
            return named;
        }

        private NodeTable nodes() {
            return quads.getNodeTable();
        }
    }
}
