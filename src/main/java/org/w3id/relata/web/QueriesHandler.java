package org.w3id.relata.web;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.query.CannedQuery;
import org.w3id.relata.text.UserError;
import org.w3id.relata.web.page.Link;
import org.w3id.relata.web.page.QueriesPage;
import org.w3id.relata.web.page.QueryCard;

/** The canned queries: all as cards or a list at {@code /queries}, and each under its name. */
final class QueriesHandler implements Handler {
    static final String PATH = "/queries/";

    /** What a request says beside the parameters of a query. */
    private static final Set<String> OTHERS = Set.of("format", "view");

    private static final String CLAIM_SAFE = "claim-safe";

    private static final List<Offer<Boolean>> FORMS =
            List.of(Offer.of("text/html", false), Offer.of("application/json", true));

    private final Site site;

    QueriesHandler(Site site) {
        this.site = site;
    }

    @Override
    public void handle(Exchange exchange) throws IOException {
        if (exchange.path().length() <= PATH.length()) {
            list(exchange);
        } else {
            CannedQuery query = named(exchange.path().substring(PATH.length()));
            new CannedAnswer(site, exchange, query, arguments(exchange)).write();
        }
    }

    private void list(Exchange exchange) throws IOException {
        boolean json = exchange.negotiate(FORMS).form();
        new FormLinks(exchange).of(FORMS);
        if (json) {
            exchange.send(200, "application/json", new QueryList(site, exchange.prefix()).json());
        } else {
            exchange.send(200, "text/html;charset=utf-8", page(exchange));
        }
    }

    private String page(Exchange exchange) {
        String tag = exchange.parameter("tag");
        List<CannedQuery> queries = site.queries().queries().stream()
                .filter(query -> tag == null || tag.isEmpty() || query.tags().contains(tag))
                .toList();
        return site.templates()
                .render(
                        "queries.jte",
                        new QueriesPage(
                                site.frames(exchange.prefix()).plain("Queries", "Questions that the data answers."),
                                tags(exchange.prefix(), tag),
                                cards(queries, true),
                                cards(queries, false)));
    }

    private List<QueriesPage.TagLink> tags(String prefix, @Nullable String chosen) {
        return site.queries().tags().stream()
                .map(tag -> new QueriesPage.TagLink(
                        new Link(tag, prefix + "/queries?tag=" + RowPages.encode(tag)), tag.equals(chosen)))
                .toList();
    }

    private List<QueryCard> cards(List<CannedQuery> queries, boolean claimSafe) {
        return queries.stream()
                .filter(query -> query.tags().contains(CLAIM_SAFE) == claimSafe)
                .map(query -> QueryPages.card(site, query))
                .toList();
    }

    private CannedQuery named(String name) {
        try {
            return site.queries().named(name);
        } catch (UserError e) {
            throw Problem.notFound(Sentences.of(String.valueOf(e.getMessage())) + " " + Sentences.of(e.remedy()));
        }
    }

    /** What was filled in; a field that was left empty is not given. */
    private static Map<String, String> arguments(Exchange exchange) {
        Map<String, String> arguments = new LinkedHashMap<>();
        exchange.request().getParameterMap().forEach((name, values) -> {
            if (!OTHERS.contains(name) && !values[0].isEmpty()) {
                arguments.put(name, values[0]);
            }
        });
        return arguments;
    }
}
