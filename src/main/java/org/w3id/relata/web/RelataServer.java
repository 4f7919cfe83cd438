package org.w3id.relata.web;

import java.net.BindException;
import java.util.List;
import java.util.Map;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Context;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.w3id.relata.check.Lazily;
import org.w3id.relata.query.QueryCatalogue;
import org.w3id.relata.query.federate.Federation;
import org.w3id.relata.rdf.Iris;
import org.w3id.relata.store.dispute.IndependentVoices;
import org.w3id.relata.store.search.Search;
import org.w3id.relata.text.Installation;
import org.w3id.relata.text.UserError;

/** The whole public face on one port of one Fuseki: endpoint, graphs, things, pages and queries; all of it for reading. */
public final class RelataServer implements AutoCloseable {
    private static final int ADDRESSES_PER_SITEMAP = 50_000;
    private static final int KEPT_ROWS = 50_000;
    private static final int LARGEST_HEADER = 48 * 1024;

    private final FusekiServer fuseki;
    private final ClaimIndexes claims;
    private final Federation federation;
    private final Preparation preparation;

    private RelataServer(FusekiServer fuseki, Site site, Preparation preparation) {
        this.fuseki = fuseki;
        this.claims = site.claims();
        this.federation = site.federation();
        this.preparation = preparation;
    }

    /**
     * Starts a server, which answers when this returns.
     *
     * @throws UserError where the port is in use or a query file is broken
     */
    public static RelataServer start(ServerSettings settings) {
        Site site = site(settings);
        ClaimIndexes claims = site.claims();
        PerRelease<Map<String, Integer>> mentions =
                new PerRelease<>(site.releases(), () -> new MentionCounts(claims.current()).count());
        Search search = new Search(site.dataset(), new Iris(settings.base()), mentions::get);
        PerRelease<Overview> overview =
                new PerRelease<>(site.releases(), () -> new OverviewReader(site.dataset(), claims.current()).read());
        PerRelease<ServedOntology> ontology = new PerRelease<>(site.releases(), () -> ServedOntology.read(site));
        Reconciliation reconciliation = Reconciliation.of(site, mentions);
        FusekiServer fuseki = FusekiServer.create()
                .port(settings.port())
                .addFilter(
                        "/*",
                        new Front(
                                routes(site, search, overview, ontology, reconciliation),
                                new ProblemResponse(site.templates()),
                                site.releases(),
                                new JsonLdContexts(site.dataset(), site.releases())))
                .add(SparqlHandler.PATH, endpoint(site))
                .build();
        roomForLinks(fuseki);
        ServerErrors.toldBy(fuseki.getJettyServer());
        fuseki.getJettyServer().insertHandler(compression());
        fuseki.getJettyServer().insertHandler(new ContentCoding());
        FusekiServer running = started(fuseki, settings.port());
        return new RelataServer(
                running,
                site,
                Preparation.start(List.of(
                        claims::prepare, search::prepare, overview::get, reconciliation.names()::get, ontology::get)));
    }

    /** What the handlers of a server share. */
    static Site site(ServerSettings settings) {
        DatasetGraph dataset = UnionDataset.of(settings.dataset());
        return new Site(
                dataset,
                new Addresses(settings.base()),
                new Templates(),
                settings.queryLimit(),
                settings.releases(),
                new ClaimIndexes(dataset, settings.releases()),
                IndependentVoices.read(Installation.current().ontology().resolve("derive")),
                QueryCatalogue.load(settings.queries()),
                new KeptAnswers(settings.releases(), KEPT_ROWS),
                new Federation(settings.services()),
                settings.contact());
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
        preparation.giveUp();
        claims.close();
        federation.close();
        preparation.close();
    }

    @Override
    public void close() {
        stop();
    }

    private static List<Route> routes(
            Site site,
            Search search,
            PerRelease<Overview> overview,
            PerRelease<ServedOntology> ontology,
            Reconciliation reconciliation) {
        Lazily<OntologyFiles> ontologies = new Lazily<>(() -> OntologyFiles.of(Installation.current()));
        Lazily<ServedLexicon> lexicon =
                new Lazily<>(() -> ServedLexicon.read(Installation.current().lexicon()));
        Handler things = new LexiconHandler(lexicon, new OntologyHandler(site, ontologies, new ResourceHandler(site)));
        Handler canned = new QueriesHandler(site);
        Handler quality = new QualityHandler(site);
        Handler pages =
                new LexiconHandler(lexicon, new OntologyHandler(site, ontologies, new PageHandler(site, ontology)));
        Handler reconcile = new ReconcileHandler(reconciliation, search);
        Handler sitemap = new SitemapHandler(site, ADDRESSES_PER_SITEMAP);
        return List.of(
                Route.read("/", new FrontDoor(new HomeHandler(site, overview), new DescriptionHandler(site))),
                Route.read(SearchHandler.PATH, new SearchHandler(site, new Finder(search, overview))),
                Route.read(SuggestHandler.PATH, new SuggestHandler(site, search)),
                Route.read(NanopubHandler.PATH, new NanopubHandler(site)),
                Route.read(SoftwareHandler.ID, new SoftwareHandler()),
                Route.read("/id/", things),
                Route.read("/ontology", things),
                Route.read("/ontology/", things),
                Route.read("/lexicon", things),
                Route.read("/lexicon/", things),
                Route.read(NanopubPageHandler.PATH, new NanopubPageHandler(site)),
                Route.read(PresentNanopubHandler.PATH, new PresentNanopubHandler(site, pages)),
                Route.read(SoftwareHandler.PAGE, new SoftwareHandler()),
                Route.read(PageHandler.PATH, pages),
                Route.read("/queries", canned),
                Route.read(QueriesHandler.PATH, canned),
                Route.read(ApiHandler.PATH, new ApiHandler(site)),
                Route.read(OpenApiHandler.PATH, new OpenApiHandler(site)),
                Route.read(EditorHandler.PATH, new EditorHandler(site)),
                Route.read("/data", new DataHandler(site)),
                new Route(SparqlHandler.PATH, false, new SparqlHandler(site)),
                new Route(ReconcileHandler.PATH, false, reconcile),
                new Route(ReconcileHandler.PATH + "/", false, reconcile),
                Route.read(QualityHandler.PATH, quality),
                Route.read(QualityHandler.PATH + ".json", quality),
                Route.read(QualityHandler.PATH + ".csv", quality),
                Route.read(LinksHandler.PATH, new LinksHandler(site)),
                Route.read("/dump", new DumpHandler(site)),
                Route.read(DumpHandler.PATH, new DumpHandler(site)),
                Route.read(ChangesPageHandler.PATH, new ChangesPageHandler(site)),
                Route.read(ChangesFeed.PATH, new ChangesFeed(site)),
                Route.read(ChangesHandler.PATH, new ChangesHandler(site)),
                Route.read(SitemapHandler.INDEX, sitemap),
                Route.read(SitemapHandler.PATH, sitemap),
                Route.read(RobotsHandler.PATH, new RobotsHandler()),
                Route.read(DescriptionHandler.PATH, new DescriptionHandler(site)),
                Route.read(ContextHandler.PATH, new ContextHandler()),
                Route.read("/health", new HealthHandler(site.dataset())),
                Route.read(LibraryHandler.PATH, new LibraryHandler()),
                Route.read(AssetHandler.PATH, new AssetHandler()));
    }

    /** An address may be long, and is told once for each format. */
    private static void roomForLinks(FusekiServer fuseki) {
        for (Connector connector : fuseki.getJettyServer().getConnectors()) {
            connector.getConnectionFactories().stream()
                    .filter(HttpConfiguration.ConnectionFactory.class::isInstance)
                    .map(HttpConfiguration.ConnectionFactory.class::cast)
                    .forEach(factory -> factory.getHttpConfiguration().setResponseHeaderSize(LARGEST_HEADER));
        }
    }

    /** Answers are compressed by gzip for who takes it; what is compressed already stays as it is. */
    private static CompressionHandler compression() {
        CompressionHandler handler = new CompressionHandler();
        handler.putCompression(new GzipCompression());
        handler.putConfiguration(
                "/*",
                CompressionConfig.builder()
                        .compressIncludeMethod("GET")
                        .compressIncludeMethod("HEAD")
                        .compressIncludeMethod("POST")
                        .compressExcludeMimeType("application/gzip")
                        .compressExcludeMimeType("image/png")
                        .build());
        return handler;
    }

    private static DataService endpoint(Site site) {
        Context context = new Context();
        context.set(ARQ.httpServiceAllowed, false);
        context.set(ARQ.queryTimeout, Long.toString(site.queryLimit().toMillis()));
        return DataService.newBuilder(site.dataset())
                .addEndpoint(Endpoint.create()
                        .operation(Operation.Query)
                        .processor(new SparqlProcessor(site))
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
