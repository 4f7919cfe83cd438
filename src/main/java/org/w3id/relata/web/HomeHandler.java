package org.w3id.relata.web;

import java.io.IOException;
import java.util.List;
import org.apache.jena.system.Txn;

/** The front page: what is in here. */
final class HomeHandler implements Handler {
    private final Site site;
    private final PerRelease<Overview> overview;

    HomeHandler(Site site, PerRelease<Overview> overview) {
        this.site = site;
        this.overview = overview;
    }

    @Override
    public void handle(Exchange exchange) throws IOException {
        Offer<Boolean> offer = exchange.negotiate(List.of(Offer.of("text/html", true)));
        String json = new SiteData(site, exchange.serverUrl()).json();
        String page = Txn.calculateRead(site.dataset(), () -> site.templates()
                .render(
                        "home.jte",
                        new HomePages(new PageBuilder(site, exchange.prefix()), site, exchange.prefix())
                                .page(overview.get(), json)));
        exchange.send(200, offer.contentType(), page);
    }
}
