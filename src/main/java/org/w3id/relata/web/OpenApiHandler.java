package org.w3id.relata.web;

import java.io.IOException;
import java.util.List;

/** The description of the API, at {@code /openapi.json}. */
final class OpenApiHandler implements Handler {
    static final String PATH = "/openapi.json";

    private final Site site;

    OpenApiHandler(Site site) {
        this.site = site;
    }

    @Override
    public void handle(Exchange exchange) throws IOException {
        Offer<Boolean> offer = exchange.negotiate(
                List.of(Offer.of("application/json", true), Offer.of("application/vnd.oai.openapi+json", true)));
        new FormLinks(exchange).toDataset();
        exchange.send(200, offer.contentType(), new OpenApi(site.queries(), exchange.serverUrl()).json());
    }
}
