package org.w3id.relata.web;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.jena.system.Txn;

/** How good the converter is: {@code /quality} as a page, as JSON, and the relations as CSV. */
final class QualityHandler implements Handler {
    static final String PATH = "/quality";

    private enum Form {
        PAGE,
        JSON,
        CSV
    }

    private static final Offer<Form> JSON = Offer.of("application/json", Form.JSON);
    private static final Offer<Form> CSV = Offer.of("text/csv", Form.CSV);
    private static final List<Offer<Form>> OFFERS = List.of(Offer.of("text/html", Form.PAGE), JSON, CSV);

    private final Site site;
    private final Quality quality = Quality.published();
    private final String json = Quality.json();

    QualityHandler(Site site) {
        this.site = site;
    }

    @Override
    public void handle(Exchange exchange) throws IOException {
        Offer<Form> offer = suffixed(exchange.path()).orElseGet(() -> exchange.negotiate(OFFERS));
        exchange.link(PATH, "canonical");
        exchange.link(PATH, "alternate", "text/html");
        exchange.link(PATH + ".json", "alternate", JSON.mediaType());
        exchange.link(PATH + ".csv", "alternate", CSV.mediaType());
        new FormLinks(exchange).toDataset();
        String body =
                switch (offer.form()) {
                    case PAGE -> Txn.calculateRead(site.dataset(), () -> page(exchange.prefix()));
                    case JSON -> json;
                    case CSV -> new QualityRelations(quality).csv();
                };
        exchange.send(200, offer.contentType(), body);
    }

    private String page(String prefix) {
        PageBuilder builder = new PageBuilder(site, prefix);
        return site.templates().render("quality.jte", new QualityPages(quality, builder, site.contact()).page());
    }

    private static Optional<Offer<Form>> suffixed(String path) {
        return switch (path.substring(PATH.length())) {
            case ".json" -> Optional.of(JSON);
            case ".csv" -> Optional.of(CSV);
            default -> Optional.empty();
        };
    }
}
