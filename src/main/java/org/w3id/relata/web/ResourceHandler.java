package org.w3id.relata.web;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/** Things are not documents: sends who asks for one to its page (Cool URIs for the Semantic Web, section 4.2). */
final class ResourceHandler implements Handler {

    private final DatasetGraph dataset;
    private final Addresses addresses;

    ResourceHandler(DatasetGraph dataset, Addresses addresses) {
        this.dataset = dataset;
        this.addresses = addresses;
    }

    @Override
    public void handle(Exchange exchange) {
        String path = exchange.path().substring(1);
        Optional<Node> thing =
                Txn.calculateRead(dataset, () -> new Describer(dataset).known(addresses.candidates(path)));
        if (thing.isEmpty()) {
            throw Problem.notFound(
                    "The data says nothing about <" + addresses.candidates(path).get(0) + ">.");
        }
        Offer<Optional<RdfFormat>> offer = exchange.negotiate(PageHandler.OFFERS);
        String suffix = offer.form().map(format -> "." + format.suffix()).orElse("");
        exchange.seeOther(Addresses.pageOfPath(path) + suffix);
    }
}
