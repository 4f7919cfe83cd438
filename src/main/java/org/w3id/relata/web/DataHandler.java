package org.w3id.relata.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;

/** The Graph Store Protocol, for reading: {@code ?default}, {@code ?graph=IRI}, and without either every graph. */
final class DataHandler implements Handler {
    private final DatasetGraph dataset;

    DataHandler(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    @Override
    public void handle(Exchange exchange) {
        String graph = exchange.parameter("graph");
        boolean union = exchange.parameter("default") != null || "default".equals(graph) || "union".equals(graph);
        Txn.executeRead(dataset, () -> write(exchange, graph, union));
    }

    private void write(Exchange exchange, @Nullable String name, boolean union) {
        Node graph = name == null || union ? Quad.unionGraph : NodeFactory.createURI(name);
        if (!union && name != null && !dataset.containsGraph(graph)) {
            throw Problem.notFound("There is no graph <" + name + ">.");
        }
        Offer<RdfFormat> offer = exchange.negotiate(RdfFormat.allOffers());
        exchange.link(DescriptionHandler.PATH, "describedby");
        exchange.link(ThingLinks.LICENCE, "license");
        if (!exchange.begin(offer.contentType())
                || exchange.request().getMethod().equals("HEAD")) {
            return;
        }
        RdfBody body = exchange.body(offer);
        try {
            OutputStream out = exchange.response().getOutputStream();
            if (name == null && !union) {
                body.writeDataset(dataset, dataset.getUnionGraph(), out);
            } else {
                body.writeGraph(union ? dataset.getUnionGraph() : dataset.getGraph(graph), out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
