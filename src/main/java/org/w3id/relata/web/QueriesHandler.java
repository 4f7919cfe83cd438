package org.w3id.relata.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.query.BoundQuery;
import org.w3id.relata.query.CannedQuery;
import org.w3id.relata.query.QueryCatalogue;
import org.w3id.relata.text.UserError;
import org.w3id.relata.web.page.QueriesPage;
import org.w3id.relata.web.page.ResultTable;

/** The canned queries: all as cards, and each as a form whose answer is a table for people and data for machines. */
final class QueriesHandler implements Handler {
    static final String PATH = "/queries/";

    private final DatasetGraph dataset;
    private final Addresses addresses;
    private final QueryCatalogue queries;
    private final Templates templates;
    private final Duration limit;

    QueriesHandler(
            DatasetGraph dataset, Addresses addresses, QueryCatalogue queries, Templates templates, Duration limit) {
        this.dataset = dataset;
        this.addresses = addresses;
        this.queries = queries;
        this.templates = templates;
        this.limit = limit;
    }

    @Override
    public void handle(Exchange exchange) throws IOException {
        String name = exchange.path().length() > PATH.length() ? exchange.path().substring(PATH.length()) : "";
        if (name.isEmpty()) {
            Offer<Boolean> offer = exchange.negotiate(List.of(Offer.of("text/html", true)));
            QueriesPage page = new QueriesPage(
                    new Frames(exchange.prefix()).plain("Queries", "Questions that the data answers."),
                    queries.queries().stream().map(QueryPages::card).toList());
            exchange.send(200, offer.contentType(), templates.render("queries.jte", page));
            return;
        }
        answer(exchange, named(name), arguments(exchange));
    }

    private CannedQuery named(String name) {
        try {
            return queries.named(name);
        } catch (UserError e) {
            throw Problem.notFound(sentences(e));
        }
    }

    private void answer(Exchange exchange, CannedQuery query, Map<String, String> arguments) throws IOException {
        boolean complete = query.parameters().stream()
                .allMatch(parameter -> !parameter.required() || arguments.containsKey(parameter.name()));
        boolean person = wantsPage(exchange);
        if (!complete && arguments.isEmpty() && takesPages(exchange)) {
            exchange.send(200, "text/html;charset=utf-8", page(exchange, query, arguments, null, null, query.sparql()));
            return;
        }
        try {
            run(exchange, query, arguments, query.bind(arguments, addresses.base()));
        } catch (UserError e) {
            if (!person) {
                throw Problem.badRequest(sentences(e));
            }
            exchange.send(
                    400,
                    "text/html;charset=utf-8",
                    page(exchange, query, arguments, null, sentences(e), query.sparql()));
        }
    }

    private void run(Exchange exchange, CannedQuery query, Map<String, String> arguments, BoundQuery bound) {
        Linker linker = new Linker(new Facts(dataset), addresses, exchange.prefix());
        QueryResults results = new QueryResults(
                new ResultTables(linker), table -> page(exchange, query, arguments, table, null, bound.text()));
        Txn.executeRead(dataset, () -> {
            try (QueryExec exec = QueryExec.dataset(dataset)
                    .query(bound.sparql())
                    .timeout(limit.toMillis(), TimeUnit.MILLISECONDS)
                    .build()) {
                results.write(exchange, result(query, exec));
            } catch (QueryCancelledException e) {
                throw SparqlProcessor.overran(limit);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static QueryExecResult result(CannedQuery query, QueryExec exec) {
        return switch (query.kind()) {
            case SELECT -> new QueryExecResult(exec.select());
            case ASK -> new QueryExecResult(exec.ask());
            case CONSTRUCT -> new QueryExecResult(exec.construct());
        };
    }

    private String page(
            Exchange exchange,
            CannedQuery query,
            Map<String, String> arguments,
            @Nullable ResultTable table,
            @Nullable String problem,
            String sparql) {
        exchange.response().setHeader("Vary", "Accept");
        return templates.render(
                "query.jte", new QueryPages(query, arguments, exchange.prefix()).page(table, problem, sparql));
    }

    private static boolean takesPages(Exchange exchange) {
        return exchange.accept().choose(List.of(Offer.of("text/html", true))).isPresent();
    }

    private static boolean wantsPage(Exchange exchange) {
        List<Offer<Boolean>> forms =
                List.of(Offer.of("application/sparql-results+json", false), Offer.of("text/html", true));
        return exchange.accept().choose(forms).map(Offer::form).orElse(false);
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

    private static String sentences(UserError error) {
        return sentence(String.valueOf(error.getMessage())) + " " + sentence(error.remedy());
    }

    private static String sentence(String words) {
        String end = words.matches("(?s).*[.?!]") ? "" : ".";
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + end;
    }
}
