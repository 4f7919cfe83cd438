package org.w3id.relata.web;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * The address of the dataset itself: a page for people, its description for machines.
 *
 * @param page for people
 * @param description for machines
 */
record FrontDoor(Handler page, Handler description) implements Handler {
    @Override
    public void handle(Exchange exchange) throws IOException {
        List<Offer<Handler>> offers = Stream.concat(
                        Stream.of(Offer.of("text/html", page)),
                        RdfFormat.allOffers().stream().map(offer -> offer.as(description)))
                .toList();
        Handler chosen = exchange.negotiate(offers).form();
        new FormLinks(exchange).of(offers);
        chosen.handle(exchange);
    }
}
