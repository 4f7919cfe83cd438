package org.w3id.relata.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.query.BoundQuery;
import org.w3id.relata.query.CannedQuery;
import org.w3id.relata.text.UserError;
import org.w3id.relata.web.page.ResultTable;

/**
 * The answer to a canned query: a form with a table for people, data for machines.
 *
 * @param arguments what was filled in, by parameter name
 */
record CannedAnswer(Site site, Exchange exchange, CannedQuery query, Map<String, String> arguments) {
    private static final Offer<Boolean> PAGE = Offer.of("text/html", true);
    private static final Offer<Boolean> DATA = Offer.of("application/sparql-results+json", false);

    /** Writes the answer, or the empty form where nothing was filled in that is needed. */
    void write() throws IOException {
        if (arguments.isEmpty() && needsArguments() && prefersPage(List.of(PAGE))) {
            exchange.send(200, PAGE.contentType(), page(null, null, query.sparql()));
            return;
        }
        try {
            run(query.bind(arguments, site.addresses().base()));
        } catch (UserError e) {
            if (!prefersPage(List.of(DATA, PAGE))) {
                throw Problem.badRequest(sentences(e));
            }
            exchange.send(400, PAGE.contentType(), page(null, sentences(e), query.sparql()));
        }
    }

    /** What is wrong and what to do about it. */
    static String sentences(UserError error) {
        return sentence(String.valueOf(error.getMessage())) + " " + sentence(error.remedy());
    }

    private boolean needsArguments() {
        return query.parameters().stream().anyMatch(parameter -> parameter.required());
    }

    private boolean prefersPage(List<Offer<Boolean>> forms) {
        exchange.response().setHeader("Vary", "Accept");
        return exchange.accept().choose(forms).map(Offer::form).orElse(false);
    }

    private void run(BoundQuery bound) {
        QueryResults results = new QueryResults(site.tables(exchange), table -> page(table, null, bound.text()));
        Txn.executeRead(site.dataset(), () -> {
            try (QueryExec exec = QueryExec.dataset(site.dataset())
                    .query(bound.sparql())
                    .timeout(site.queryLimit().toMillis(), TimeUnit.MILLISECONDS)
                    .build()) {
                results.write(exchange, result(exec));
            } catch (QueryCancelledException e) {
                throw Problem.overran(site.queryLimitInWords());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private QueryExecResult result(QueryExec exec) {
        return switch (query.kind()) {
            case SELECT -> new QueryExecResult(exec.select());
            case ASK -> new QueryExecResult(exec.ask());
            case CONSTRUCT -> new QueryExecResult(exec.construct());
        };
    }

    private String page(@Nullable ResultTable table, @Nullable String problem, String sparql) {
        QueryPages pages = new QueryPages(query, arguments, exchange.prefix());
        return site.templates().render("query.jte", pages.page(table, problem, sparql));
    }

    private static String sentence(String words) {
        String end = words.matches("(?s).*[.?!]") ? "" : ".";
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + end;
    }
}
