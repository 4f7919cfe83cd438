package org.w3id.relata.web;

import java.net.BindException;
import java.util.List;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Context;
import org.w3id.relata.query.QueryCatalogue;
import org.w3id.relata.text.UserError;

/** The whole public face on one port of one Fuseki: endpoint, graphs, things, pages and queries; all of it for reading. */
public final class RelataServer implements AutoCloseable {
    private final FusekiServer fuseki;

    private RelataServer(FusekiServer fuseki) {
        this.fuseki = fuseki;
    }

    /**
     * Starts a server, which answers when this returns.
     *
     * @throws UserError where the port is in use or a query file is broken
     */
    public static RelataServer start(ServerSettings settings) {
        QueryCatalogue queries = QueryCatalogue.load(settings.queries());
        DatasetGraph dataset = UnionDataset.of(settings.dataset());
        Templates templates = new Templates();
        Addresses addresses = new Addresses(settings.base());
        SparqlProcessor processor = new SparqlProcessor(dataset, addresses, templates, settings.queryLimit());
        FusekiServer fuseki = FusekiServer.create()
                .port(settings.port())
                .addFilter(
                        "/*",
                        new Front(
                                routes(settings, dataset, addresses, queries, templates),
                                new ProblemResponse(templates)))
                .add(SparqlHandler.PATH, endpoint(dataset, processor, settings))
                .build();
        return new RelataServer(started(fuseki, settings.port()));
    }

    /** The port that it answers on. */
    public int port() {
        return fuseki.getPort();
    }

    /** Its address on this machine, ending with a slash. */
    public String url() {
        return "http://localhost:" + port() + "/";
    }

    /** Waits until the server is stopped. */
    public void join() {
        fuseki.join();
    }

    /** Answers no more; the store stays open. */
    public void stop() {
        fuseki.stop();
    }

    @Override
    public void close() {
        stop();
    }

    private static List<Route> routes(
            ServerSettings settings,
            DatasetGraph dataset,
            Addresses addresses,
            QueryCatalogue queries,
            Templates templates) {
        Handler things = new ResourceHandler(dataset, addresses);
        Handler canned = new QueriesHandler(dataset, addresses, queries, templates, settings.queryLimit());
        return List.of(
                Route.read("/", new HomeHandler(dataset, addresses, queries, templates)),
                Route.read("/id/", things),
                Route.read("/ontology", things),
                Route.read("/ontology/", things),
                Route.read("/lexicon", things),
                Route.read("/lexicon/", things),
                Route.read(PageHandler.PATH, new PageHandler(dataset, addresses, templates)),
                Route.read("/queries", canned),
                Route.read(QueriesHandler.PATH, canned),
                Route.read("/data", new DataHandler(dataset)),
                new Route(
                        SparqlHandler.PATH,
                        false,
                        new SparqlHandler(new ServiceDescription(settings.base()), templates, settings.queryLimit())),
                Route.read("/health", new HealthHandler(dataset)),
                Route.read(AssetHandler.PATH, new AssetHandler()));
    }

    private static DataService endpoint(DatasetGraph dataset, SparqlProcessor processor, ServerSettings settings) {
        Context context = new Context();
        context.set(ARQ.httpServiceAllowed, false);
        context.set(ARQ.queryTimeout, Long.toString(settings.queryLimit().toMillis()));
        return DataService.newBuilder(dataset)
                .addEndpoint(Endpoint.create()
                        .operation(Operation.Query)
                        .processor(processor)
                        .context(context)
                        .build())
                .build();
    }

    private static FusekiServer started(FusekiServer fuseki, int port) {
        try {
            return fuseki.start();
        } catch (FusekiException e) {
            if (e.getCause() instanceof BindException || e.getCause() instanceof java.io.IOException) {
                throw new UserError("port " + port + " is in use", "choose another with --port, or stop what uses it");
            }
            throw e;
        }
    }
}
