package org.w3id.relata.web;

import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.util.List;

/** The published context of JSON-LD: every short name, and the prefixes. */
final class ContextHandler implements Handler {
    static final String PATH = "/context.jsonld";

    private static final List<Offer<Boolean>> OFFERS =
            List.of(Offer.of("application/ld+json", true), Offer.of("application/json", true));

    @Override
    public void handle(Exchange exchange) throws IOException {
        Offer<Boolean> offer = exchange.negotiate(OFFERS);
        String context = new GsonBuilder()
                .setPrettyPrinting()
                .create()
                .toJson(exchange.shortNames().get().published());
        exchange.send(200, offer.contentType(), context);
    }
}
