package org.w3id.relata.web;

import java.util.Optional;

/** Things are not documents: sends who asks for one to its page (Cool URIs for the Semantic Web, section 4.2). */
final class ResourceHandler implements Handler {

    private final Site site;

    ResourceHandler(Site site) {
        this.site = site;
    }

    @Override
    public void handle(Exchange exchange) {
        String path = exchange.path().substring(1);
        new Things(site).named(path);
        Offer<Optional<RdfFormat>> offer = exchange.negotiate(PageHandler.OFFERS);
        String suffix = offer.form().map(format -> "." + format.suffix()).orElse("");
        exchange.seeOther(Addresses.pageOfPath(path) + suffix + exchange.query());
    }
}
