package org.w3id.relata.web;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3id.relata.query.CannedQuery;
import org.w3id.relata.text.UserError;
import org.w3id.relata.web.page.QueriesPage;

/** The canned queries: all as cards at {@code /queries}, and each under its name. */
final class QueriesHandler implements Handler {
    static final String PATH = "/queries/";

    private final Site site;

    QueriesHandler(Site site) {
        this.site = site;
    }

    @Override
    public void handle(Exchange exchange) throws IOException {
        if (exchange.path().length() <= PATH.length()) {
            Offer<Boolean> offer = exchange.negotiate(List.of(Offer.of("text/html", true)));
            QueriesPage page = new QueriesPage(
                    new Frames(exchange.prefix()).plain("Queries", "Questions that the data answers."),
                    site.queries().queries().stream().map(QueryPages::card).toList());
            exchange.send(200, offer.contentType(), site.templates().render("queries.jte", page));
        } else {
            CannedQuery query = named(exchange.path().substring(PATH.length()));
            new CannedAnswer(site, exchange, query, arguments(exchange)).write();
        }
    }

    private CannedQuery named(String name) {
        try {
            return site.queries().named(name);
        } catch (UserError e) {
            throw Problem.notFound(CannedAnswer.sentences(e));
        }
    }

    /** What was filled in; a field that was left empty is not given. */
    private static Map<String, String> arguments(Exchange exchange) {
        Map<String, String> arguments = new LinkedHashMap<>();
        exchange.request().getParameterMap().forEach((name, values) -> {
            if (!name.equals("format") && !values[0].isEmpty()) {
                arguments.put(name, values[0]);
            }
        });
        return arguments;
    }
}
