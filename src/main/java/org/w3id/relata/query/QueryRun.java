package org.w3id.relata.query;

import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.w3id.relata.query.federate.Federation;
import org.w3id.relata.query.federate.ServiceFailure;
import org.w3id.relata.query.federate.ServiceTurn;
import org.w3id.relata.text.UserError;

/** Runs bound queries in one place, each within a time limit. */
public final class QueryRun {
    private final Target target;
    private final Duration limit;
    private final Kept kept;
    private final Federation federation;

    private QueryRun(Target target, Duration limit, Kept kept, Federation federation) {
        this.federation = federation;
        this.target = target;
        this.limit = limit;
        this.kept = kept;
    }

    /** Knows answers to queries, so that they need not be run again. */
    @FunctionalInterface
    public interface Kept {
        /** None are known: every query is run. */
        Kept NOTHING = (query, run) -> run.get();

        /**
         * The answer to a query.
         *
         * @param run runs it
         */
        Answer get(Query query, Supplier<Answer> run);
    }

    /** Where queries are run. */
    private sealed interface Target {
        /** @param turn lets the query ask elsewhere, or not */
        QueryExecBuilder builder(ServiceTurn turn);

        record Local(DatasetGraph dataset) implements Target {
            @Override
            public QueryExecBuilder builder(ServiceTurn turn) {
                return turn.applyTo(QueryExec.dataset(dataset));
            }
        }

        record Remote(String endpoint) implements Target {
            @Override
            public QueryExecBuilder builder(ServiceTurn turn) {
                return QueryExecHTTP.service(endpoint);
            }
        }
    }

    /**
     * Runs queries on a dataset, whose default graph is the union of its graphs.
     *
     * @param dataset in a read transaction of the caller's, until the answer is written
     * @param limit the longest time that a query may take
     */
    public static QueryRun on(DatasetGraph dataset, Duration limit) {
        return on(dataset, limit, Kept.NOTHING);
    }

    /**
     * The same where answers on that dataset are kept.
     *
     * @param kept knows those of {@link #answer} and of the search for names
     */
    public static QueryRun on(DatasetGraph dataset, Duration limit, Kept kept) {
        return on(dataset, limit, kept, Federation.none());
    }

    /**
     * The same where queries may ask other endpoints. Those that do are never kept.
     *
     * @param federation the caller's, who closes it
     */
    public static QueryRun on(DatasetGraph dataset, Duration limit, Kept kept, Federation federation) {
        return new QueryRun(new Target.Local(dataset), limit, kept, federation);
    }

    /**
     * Sends queries to a SPARQL endpoint (SPARQL 1.1 Protocol).
     *
     * @param endpoint the URL of the query service
     * @throws UserError (usage) where that is no URL of HTTP
     */
    public static QueryRun at(String endpoint, Duration limit) {
        if (!endpoint.matches("https?://[^\\s/?#]+[^\\s]*")) {
            throw UserError.usage(
                    "not an endpoint: " + Printable.quoted(endpoint),
                    "give the URL of its query service, such as http://localhost:3030/sparql");
        }
        return new QueryRun(new Target.Remote(endpoint), limit, Kept.NOTHING, Federation.none());
    }

    /**
     * The whole answer in memory.
     *
     * @throws UserError where it takes too long, or the endpoint does not answer
     * @throws ServiceFailure where another endpoint, which it asks by SERVICE, must not be asked or does not answer
     */
    public Answer answer(BoundQuery query) {
        return kept.get(
                query.sparql(),
                () -> run(query, exec -> switch (query.source().kind()) {
                    case SELECT -> Answer.of(exec.select());
                    case ASK -> Answer.of(exec.ask());
                    case CONSTRUCT -> Answer.of(exec.construct());
                }));
    }

    /**
     * Writes the answer as it comes, a table excepted, which is known only when it is whole.
     *
     * @param out is flushed and stays open
     * @throws UserError where it takes too long, or the endpoint does not answer; part may have been written by then
     */
    public void write(BoundQuery query, AnswerFormat format, OutputStream out) {
        if (format == AnswerFormat.TABLE) {
            new TextTable(query.base()).write(answer(query), out);
            return;
        }
        AnswerWriter writer = new AnswerWriter(format, out);
        run(query, exec -> {
            switch (query.source().kind()) {
                case SELECT -> writer.write(exec.select());
                case ASK -> writer.write(exec.ask());
                case CONSTRUCT -> writer.write(exec.construct());
            }
            return true;
        });
    }

    /**
     * The graph that a CONSTRUCT query makes.
     *
     * @throws UserError where it takes too long, or the endpoint does not answer
     * @throws ServiceFailure where another endpoint, which it asks by SERVICE, must not be asked or does not answer
     */
    public Graph graph(BoundQuery query) {
        return run(query, QueryExec::construct);
    }

    /**
     * The graph that a CONSTRUCT query of our own makes.
     *
     * @param name what failures call it
     * @throws UserError where it takes too long, or the endpoint does not answer
     * @throws ServiceFailure where another endpoint, which it asks by SERVICE, must not be asked or does not answer
     */
    public Graph graph(String name, Query query) {
        return run(name, query, QueryExec::construct);
    }

    /**
     * The rows of a SELECT query of our own.
     *
     * @param name what failures call it
     * @throws UserError where it takes too long, or the endpoint does not answer
     * @throws ServiceFailure where another endpoint, which it asks by SERVICE, must not be asked or does not answer
     */
    public Answer rows(String name, Query query) {
        return kept.get(query, () -> run(name, query, exec -> Answer.of(exec.select())));
    }

    private <T> T run(BoundQuery query, Function<QueryExec, T> use) {
        return run(query.source().name(), query.sparql(), use);
    }

    private <T> T run(String name, Query query, Function<QueryExec, T> use) {
        try (ServiceTurn turn = turn(query);
                QueryExec exec = target.builder(turn)
                        .query(query)
                        .timeout(limit.toMillis(), TimeUnit.MILLISECONDS)
                        .build()) {
            return use.apply(exec);
        } catch (QueryCancelledException e) {
            throw new UserError(
                    "query " + name + " took longer than " + limit.toSeconds() + " s and was stopped",
                    "narrow it with a parameter, or allow it more time");
        } catch (QueryException | HttpException | RiotException e) {
            if (target instanceof Target.Remote remote) {
                throw new UserError(
                        "the endpoint " + remote.endpoint() + " did not answer query " + name + ": "
                                + Printable.line(reason(e)),
                        "look whether it is a SPARQL endpoint, and whether it runs");
            }
            throw e;
        }
    }

    /** Another endpoint decides for itself whom it asks. */
    private ServiceTurn turn(Query query) {
        return target instanceof Target.Remote ? ServiceTurn.forNothing() : federation.turn(query);
    }

    private static String reason(Throwable failure) {
        String status = failure instanceof QueryExceptionHTTP http && http.getStatusCode() > 0
                ? http.getStatusCode() + " "
                : "";
        Throwable innermost = failure;
        while (innermost.getMessage() == null && innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        String message = innermost.getMessage();
        return status + (message == null ? innermost.getClass().getSimpleName() : message);
    }
}
