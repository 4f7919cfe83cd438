package org.w3id.relata.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.w3id.relata.web.page.EndpointPage;

/**
 * Fuseki's query operation, with our negotiation of results and our one way to report failures: what goes wrong is left
 * on the request, for {@link SparqlHandler} to throw.
 */
final class SparqlProcessor extends SPARQL_QueryDataset {
    static final String EXCHANGE = SparqlProcessor.class.getName() + ".exchange";
    static final String FAILURE = SparqlProcessor.class.getName() + ".failure";
    private static final int RETRY_AFTER_SECONDS = 60;

    private final DatasetGraph dataset;
    private final Addresses addresses;
    private final Templates templates;
    private final Duration limit;

    SparqlProcessor(DatasetGraph dataset, Addresses addresses, Templates templates, Duration limit) {
        this.dataset = dataset;
        this.addresses = addresses;
        this.templates = templates;
        this.limit = limit;
    }

    @Override
    protected void executeLifecycle(HttpAction action) {
        try {
            super.executeLifecycle(action);
        } catch (RuntimeException e) {
            action.getRequest().setAttribute(FAILURE, problem(e));
        } catch (StackOverflowError e) {
            action.getRequest().setAttribute(FAILURE, Problem.badRequest("The query is nested too deeply."));
        }
    }

    @Override
    protected void validateQuery(HttpAction action, Query query) {
        super.validateQuery(action, query);
        if (FederatedParts.in(query)) {
            throw federated();
        }
        action.getRequest().setAttribute(Query.class.getName(), query);
    }

    @Override
    protected void sendResults(HttpAction action, QueryExecResult result, Prologue prologue) {
        Exchange exchange = (Exchange) action.getRequest().getAttribute(EXCHANGE);
        Linker linker = new Linker(new Facts(dataset), addresses, exchange.prefix());
        String query = String.valueOf(action.getRequest().getAttribute(Query.class.getName()));
        QueryResults results = new QueryResults(
                new ResultTables(linker),
                table -> templates.render(
                        "sparql.jte",
                        new EndpointPage(
                                new Frames(exchange.prefix()).plain("SPARQL", "The answer to a query."),
                                query,
                                limit.toSeconds() + " seconds",
                                table)));
        try {
            results.write(exchange, result);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RuntimeException problem(RuntimeException failure) {
        if (failure instanceof QueryCancelledException) {
            return overran(limit);
        }
        if (failure instanceof QueryDeniedException) {
            return federated();
        }
        if (failure instanceof ActionErrorException refused && refused.getRC() < 500) {
            return Problem.ofStatus(refused.getRC(), String.valueOf(refused.getMessage()));
        }
        return failure;
    }

    private static Problem federated() {
        return Problem.forbidden("This endpoint answers from its own data only: SERVICE is switched off.");
    }

    /** What is said of a query that was stopped. */
    static Problem overran(Duration limit) {
        return Problem.unavailable(
                "The query was stopped at its time limit, which is " + limit.toSeconds()
                        + " s at most. Ask for less, by LIMIT or narrower patterns, or try again later.",
                RETRY_AFTER_SECONDS);
    }
}
