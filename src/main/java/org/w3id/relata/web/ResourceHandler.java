package org.w3id.relata.web;

/** Things are not documents: sends who asks for one to its page (Cool URIs for the Semantic Web, section 4.2). */
final class ResourceHandler implements Handler {

    private final Site site;

    ResourceHandler(Site site) {
        this.site = site;
    }

    @Override
    public void handle(Exchange exchange) {
        String path = exchange.path().substring(1);
        Things things = new Things(site);
        String suffix =
                exchange.negotiate(things.offers(things.named(path))).form().suffix();
        exchange.seeOther(Addresses.pageOfPath(path) + suffix + exchange.query());
    }
}
