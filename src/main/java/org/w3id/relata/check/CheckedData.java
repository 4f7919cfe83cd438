package org.w3id.relata.check;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/** Named graphs from several files; the default graph is their union, as in the store. */
final class CheckedData {
    private final Graph union = GraphFactory.createDefaultGraph();
    private final DatasetGraph dataset = new DatasetGraphMapLink(union);
    private final Map<Node, String> fileOfGraph = new HashMap<>();

    /** Puts a graph in; the one of the same name that is there already is added to. */
    void add(Node name, Graph graph, String file) {
        fileOfGraph.putIfAbsent(name, file);
        if (dataset.containsGraph(name)) {
            Graph both = GraphFactory.createDefaultGraph();
            GraphUtil.addInto(both, dataset.getGraph(name));
            GraphUtil.addInto(both, graph);
            dataset.addGraph(name, both);
        } else {
            dataset.addGraph(name, graph);
        }
        GraphUtil.addInto(union, graph);
    }

    /** Puts all named graphs in, each as a file of its own name. */
    void addAll(DatasetGraph graphs) {
        graphs.listGraphNodes()
                .forEachRemaining(name -> add(name, graphs.getGraph(name), name.isURI() ? name.getURI() : "" + name));
    }

    /** The named graphs, with their union as the default graph. */
    DatasetGraph dataset() {
        return dataset;
    }

    Graph union() {
        return union;
    }

    /** The file that a graph is from. */
    String fileOfGraph(Node graph) {
        return fileOfGraph.getOrDefault(graph, String.valueOf(graph));
    }

    /** The file that describes a node, or the first one that refers to it. */
    String fileOf(Node node) {
        Iterator<Quad> described = dataset.findNG(Node.ANY, node, Node.ANY, Node.ANY);
        if (described.hasNext()) {
            return fileOfGraph(described.next().getGraph());
        }
        Iterator<Quad> referredTo = dataset.findNG(Node.ANY, Node.ANY, Node.ANY, node);
        return referredTo.hasNext() ? fileOfGraph(referredTo.next().getGraph()) : String.valueOf(node);
    }
}
