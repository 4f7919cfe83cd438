package org.w3id.relata.web;

import org.apache.jena.graph.Node;
import org.apache.jena.system.Txn;

/** Things are not documents: sends who asks for one to its page (Cool URIs for the Semantic Web, section 4.2). */
final class ResourceHandler implements Handler {

    private final Site site;

    ResourceHandler(Site site) {
        this.site = site;
    }

    @Override
    public void handle(Exchange exchange) {
        String path = exchange.path().substring(1);
        Things things = new Things(site, exchange.parameter("version"));
        Node thing = things.named(path);
        Txn.executeRead(site.dataset(), () -> new ThingLinks(site, exchange).ofThing(thing));
        String suffix = exchange.negotiate(things.offers(thing)).form().suffix();
        exchange.seeOther(Addresses.pageOfPath(path) + suffix + exchange.query());
    }
}
