package org.w3id.relata.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;

/** The Graph Store Protocol, for reading: {@code ?default}, {@code ?graph=IRI}, and without either every graph. */
final class DataHandler implements Handler {
    private static final Set<String> PARAMETERS = Set.of("default", "graph", "format");

    private static final String REMEDY =
            "Ask for ?default, which is all graphs in one, for ?graph= with the IRI of a graph, or"
                    + " without either for every graph; format= goes with each.";

    private final Site site;
    private final DatasetGraph dataset;

    DataHandler(Site site) {
        this.site = site;
        this.dataset = site.dataset();
    }

    @Override
    public void handle(Exchange exchange) {
        check(exchange.request().getParameterMap());
        String graph = exchange.parameter("graph");
        boolean union = exchange.parameter("default") != null || "default".equals(graph) || "union".equals(graph);
        Txn.executeRead(dataset, () -> write(exchange, graph, union));
    }

    /** Whoever names a graph in another way would take everything for it. */
    private static void check(Map<String, String[]> parameters) {
        for (String name : parameters.keySet()) {
            if (!PARAMETERS.contains(name)) {
                throw Problem.badRequest("There is no parameter \"" + name + "\" here.", REMEDY, List.of());
            }
        }
        boolean several = parameters.values().stream().anyMatch(values -> values.length > 1);
        if (several || parameters.containsKey("default") && parameters.containsKey("graph")) {
            throw Problem.badRequest("Only one graph can be had at once.", REMEDY, List.of());
        }
    }

    private void write(Exchange exchange, @Nullable String name, boolean union) {
        Node graph = name == null || union ? Quad.unionGraph : NodeFactory.createURI(name);
        if (!union && name != null && !dataset.containsGraph(graph)) {
            new Tombstones(site, null).of(List.of(graph)).ifPresent(gone -> {
                throw gone;
            });
            throw Problem.notFound("There is no graph <" + name + ">.");
        }
        Offer<RdfFormat> offer = exchange.negotiate(RdfFormat.allOffers());
        exchange.link(DescriptionHandler.PATH, "describedby");
        exchange.link(ThingLinks.LICENCE, "license");
        if (!exchange.begin(offer.contentType())) {
            return;
        }
        try {
            if (exchange.request().getMethod().equals("HEAD")) {
                // An answer that ends without a byte would be given the length 0, which is not that of the graph.
                exchange.response().flushBuffer();
                return;
            }
            RdfBody body = exchange.body(offer);
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
