package org.w3id.relata.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.rdf.Literals;
import org.w3id.relata.store.release.CanonicalGraph;
import org.w3id.relata.store.release.ClaimChanges;
import org.w3id.relata.store.release.GraphState;
import org.w3id.relata.store.release.History;
import org.w3id.relata.store.release.ReleaseWriter;

/**
 * A change of the data: the graphs that are replaced or taken out, what is remembered of it, and the release that comes of
 * it.
 *
 * @param description of the store, in a transaction
 * @param writer of the releases
 * @param issued when the change happens
 */
record Update(DatasetDescription description, ReleaseWriter writer, Instant issued) implements ClaimChanges.Present {
    /**
     * Replaces a named graph; one that is there as it is now is left alone.
     *
     * @param key of the document, null where the graph is of none
     * @param digest what the graph was made of, null where nobody asks
     */
    void replace(Node name, Graph graph, String label, @Nullable String key, @Nullable String digest) {
        GraphState state = writer.keep(CanonicalGraph.of(graph, name));
        if (description.state(name).equals(Optional.of(state))) {
            description.describe(name, label, key, digest, state, description.modified(name));
            return;
        }
        Graph before = take(name);
        graph.find().forEachRemaining(triple -> dataset().add(new Quad(name, triple)));
        history().placed(name);
        history().replaced(before, graph, issued);
        description.describe(name, label, key, digest, state, Literals.moment(issued));
    }

    /** Takes a named graph out. */
    void remove(Node name) {
        Graph before = take(name);
        history().removed(name, before, issued);
        description.forget(name);
    }

    /** Remembers that a thing is another; both by their paths below {@code id/}. */
    void merge(String from, String into) {
        history().merged(description.iris().id(from), description.iris().id(into), issued);
    }

    /** Remembers that a thing is not another; both by their paths below {@code id/}. */
    void keepApart(String from, String into) {
        history().keptApart(description.iris().id(from), description.iris().id(into));
    }

    /** The release that comes of all changes; none where the data is what it was. */
    Optional<ReleaseWriter.Prepared> release() {
        List<GraphState> states = new ArrayList<>();
        for (Node name : description.graphs()) {
            states.add(description.state(name).filter(writer::keeps).orElseGet(() -> keepAsItIs(name)));
        }
        return writer.prepare(states, issued, this);
    }

    /** A store of an earlier version of Relata did not keep states, and the files of releases may have been thrown away. */
    private GraphState keepAsItIs(Node name) {
        Graph graph = dataset().getGraph(name);
        GraphState state = writer.keep(CanonicalGraph.of(graph, name));
        history().replaced(Graph.emptyGraph, graph, issued);
        description.record(state, issued);
        return state;
    }

    @Override
    public Optional<String> label(Node node) {
        return dataset().stream(Node.ANY, node, RDFS.Nodes.label, Node.ANY)
                .map(quad -> quad.getObject().getLiteralLexicalForm())
                .sorted()
                .findFirst();
    }

    @Override
    public Optional<Node> replacement(Node claim) {
        return history().replacement(claim);
    }

    private History history() {
        return new History(dataset(), description.iris());
    }

    private DatasetGraph dataset() {
        return description.dataset();
    }

    private Graph take(Node name) {
        Graph before = GraphFactory.createDefaultGraph();
        dataset().getGraph(name).find().forEachRemaining(before::add);
        before.find().forEachRemaining(triple -> dataset().delete(new Quad(name, triple)));
        return before;
    }
}
