package org.w3id.relata.web;

import com.google.gson.JsonObject;
import java.io.IOException;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.w3id.relata.text.Installation;

/** Says that the server answers and can read its store. */
final class HealthHandler implements Handler {
    private final DatasetGraph dataset;

    HealthHandler(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    @Override
    public void handle(Exchange exchange) throws IOException {
        boolean filled = Txn.calculateRead(dataset, () -> dataset.contains(Node.ANY, Node.ANY, Node.ANY, Node.ANY));
        JsonObject json = new JsonObject();
        json.addProperty("status", "ok");
        json.addProperty("version", Installation.version());
        json.addProperty("empty", !filled);
        exchange.response().setHeader("Cache-Control", "no-store");
        exchange.send(200, "application/json", json.toString());
    }
}
