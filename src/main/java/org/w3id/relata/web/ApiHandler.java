package org.w3id.relata.web;

import java.io.IOException;
import java.util.List;
import org.w3id.relata.web.page.ApiPage;

/** The API for people: examples that run, and every operation to be tried, at {@code /api}. */
final class ApiHandler implements Handler {
    static final String PATH = "/api";

    private final Site site;

    ApiHandler(Site site) {
        this.site = site;
    }

    @Override
    public void handle(Exchange exchange) throws IOException {
        Offer<Boolean> offer = exchange.negotiate(List.of(Offer.of("text/html", true)));
        // Swagger UI writes style attributes into its HTML and has its icons in data: addresses of its style sheet;
        // scripts
        // and requests stay as strict as elsewhere.
        exchange.response()
                .setHeader(
                        "Content-Security-Policy",
                        Front.CONTENT_SECURITY_POLICY + "; style-src 'self' 'unsafe-inline'; img-src 'self' data:");
        String prefix = exchange.prefix();
        ApiPage page = new ApiPage(
                site.frames(prefix).plain("API", "Ask from programs: examples, and every operation to be tried."),
                prefix + OpenApiHandler.PATH,
                Examples.all(),
                prefix + Library.SWAGGER_UI.path("swagger-ui-bundle.js"),
                List.of(prefix + Library.SWAGGER_UI.path("swagger-ui.css"), prefix + AssetHandler.versioned("api.css")),
                prefix + AssetHandler.versioned("api.js"));
        exchange.send(200, offer.contentType(), site.templates().render("api.jte", page));
    }
}
