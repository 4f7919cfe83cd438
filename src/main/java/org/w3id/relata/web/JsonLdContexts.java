package org.w3id.relata.web;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.w3id.relata.store.release.Release;
import org.w3id.relata.store.release.Releases;

/** The short names of JSON-LD, made from the ontology in the data, and kept as long as the data is what it was. */
final class JsonLdContexts implements Supplier<JsonLdContext> {
    private final DatasetGraph dataset;
    private final Releases releases;
    private final AtomicReference<Made> made = new AtomicReference<>(new Made(0, new JsonLdContext(Graph.emptyGraph)));

    /** @param number of the release that it was made for */
    private record Made(int number, JsonLdContext context) {}

    JsonLdContexts(DatasetGraph dataset, Releases releases) {
        this.dataset = dataset;
        this.releases = releases;
    }

    @Override
    public JsonLdContext get() {
        Optional<Integer> number = releases.current().map(Release::number);
        Made last = made.get();
        if (number.equals(Optional.of(last.number()))) {
            return last.context();
        }
        JsonLdContext context = Txn.calculateRead(dataset, () -> new JsonLdContext(dataset.getUnionGraph()));
        number.ifPresent(current -> made.set(new Made(current, context)));
        return context;
    }
}
