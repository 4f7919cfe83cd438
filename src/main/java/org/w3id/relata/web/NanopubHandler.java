package org.w3id.relata.web;

/** Sends who asks for a nanopublication, or for one of its graphs, to its page. */
final class NanopubHandler implements Handler {
    static final String PATH = "/id/nanopub/";

    private final Nanopubs nanopubs;

    NanopubHandler(Site site) {
        nanopubs = new Nanopubs(site);
    }

    @Override
    public void handle(Exchange exchange) {
        NanopubAddress address = NanopubAddress.parse(exchange.path().substring(PATH.length()));
        nanopubs.seeOther(exchange, nanopubs.at(address));
    }
}
