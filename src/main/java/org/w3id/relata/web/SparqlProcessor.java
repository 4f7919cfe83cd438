package org.w3id.relata.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.w3id.relata.query.federate.FederatedParts;
import org.w3id.relata.query.federate.ServiceFailure;
import org.w3id.relata.query.federate.ServiceTurn;

/**
 * Fuseki's query operation, with our negotiation of results and our one way to report failures: what goes wrong is left
 * on the request, for {@link SparqlHandler} to throw.
 */
final class SparqlProcessor extends SPARQL_QueryDataset {
    static final String EXCHANGE = SparqlProcessor.class.getName() + ".exchange";
    static final String FAILURE = SparqlProcessor.class.getName() + ".failure";

    private static final String TURN = SparqlProcessor.class.getName() + ".turn";

    private static final Supplier<Problem> TOO_DEEP =
            () -> Problem.badRequest("The query has too many parts, or is nested too deeply.");

    private final Site site;

    SparqlProcessor(Site site) {
        this.site = site;
    }

    @Override
    protected void executeLifecycle(HttpAction action) {
        try {
            super.executeLifecycle(action);
        } catch (RuntimeException e) {
            action.getRequest().setAttribute(FAILURE, problem(e));
        } catch (StackOverflowError e) {
            action.getRequest().setAttribute(FAILURE, TOO_DEEP.get());
        } finally {
            if (action.getRequest().getAttribute(TURN) instanceof ServiceTurn turn) {
                turn.close();
            }
        }
    }

    @Override
    protected void validateQuery(HttpAction action, Query query) {
        super.validateQuery(action, query);
        FederatedParts parts = FederatedParts.of(query);
        if (parts.callsJava()) {
            throw Problem.forbidden("This endpoint has the functions of SPARQL: calling Java is switched off.");
        }
        ServiceTurn turn = site.federation().turn(query);
        action.getRequest().setAttribute(TURN, turn);
        turn.applyTo(action.getContext());
        if (parts.changesByItself() || parts.asksElsewhere()) {
            ((Exchange) action.getRequest().getAttribute(EXCHANGE)).keepNothing();
        }
        action.getRequest().setAttribute(Query.class.getName(), query);
    }

    @Override
    protected void sendResults(HttpAction action, QueryExecResult result, Prologue prologue) {
        Exchange exchange = (Exchange) action.getRequest().getAttribute(EXCHANGE);
        String query = String.valueOf(action.getRequest().getAttribute(Query.class.getName()));
        new FormLinks(exchange).toDataset();
        EditorPages pages = new EditorPages(site, exchange);
        QueryResults results = new QueryResults(site.tables(exchange), table -> pages.answered(query, table));
        try {
            results.write(exchange, result);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RuntimeException problem(RuntimeException failure) {
        if (failure instanceof QueryCancelledException) {
            return Problem.overran(site.queryLimitInWords());
        }
        if (failure instanceof ServiceFailure service) {
            return Problem.of(service);
        }
        if (failure.getCause() instanceof StackOverflowError || "StackOverflowError".equals(failure.getMessage())) {
            return TOO_DEEP.get();
        }
        if (failure instanceof ActionErrorException refused && refused.getRC() < 500) {
            return Problem.ofStatus(refused.getRC(), String.valueOf(refused.getMessage()));
        }
        return failure;
    }
}
