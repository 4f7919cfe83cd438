package org.w3id.relata.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.VOID;
import org.w3id.relata.query.QueryCatalogue;
import org.w3id.relata.query.QueryGraph;
import org.w3id.relata.rdf.GraphBuilder;
import org.w3id.relata.rdf.Iris;
import org.w3id.relata.rdf.Literals;
import org.w3id.relata.store.KnowledgeSource;
import org.w3id.relata.store.ReleaseDescription;
import org.w3id.relata.store.release.CanonicalGraph;
import org.w3id.relata.store.release.ClaimChanges;
import org.w3id.relata.store.release.Release;
import org.w3id.relata.store.release.ReleaseWriter;
import org.w3id.relata.store.release.Releases;
import org.w3id.relata.store.search.SearchIndex;

/** A real server on a free port with the sample data, and a client for it. */
final class SampleServer implements AutoCloseable {
    static final String BASE = "https://w3id.org/relata/";

    /** When the sample was published. */
    static final Instant ISSUED = Instant.parse("2024-03-06T08:00:00Z");

    private static final ClaimChanges.Present NOTHING = new ClaimChanges.Present() {
        @Override
        public Optional<String> label(Node node) {
            return Optional.empty();
        }

        @Override
        public Optional<Node> replacement(Node claim) {
            return Optional.empty();
        }
    };

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final RelataServer server;

    private final String version;

    private SampleServer(ServerSettings settings) {
        this.server = RelataServer.start(settings);
        this.version = settings.releases().current().map(Release::version).orElse("none");
    }

    static SampleServer start(ServerSettings settings) {
        return new SampleServer(settings);
    }

    static SampleServer start() {
        return start(sample(), ServerSettings.USUAL_LIMIT);
    }

    static SampleServer start(DatasetGraph dataset, Duration queryLimit) {
        return new SampleServer(settings(dataset, BASE, queries(), queryLimit));
    }

    /** Settings for any free port, with the data as its first release. */
    static ServerSettings settings(DatasetGraph dataset, String base, Path queries, Duration queryLimit) {
        Releases releases = release(dataset, base);
        releases.current().ifPresent(release -> describe(release, dataset, new Iris(base)));
        return new ServerSettings(dataset, releases, base, queries, 0, queryLimit, "corrections@example.org");
    }

    /** As much of the description of a store as its pages lead to. */
    private static void describe(Release release, DatasetGraph dataset, Iris iris) {
        Txn.executeWrite(dataset, () -> {
            Graph description = GraphFactory.createDefaultGraph();
            GraphBuilder graph = new GraphBuilder(description);
            Node whole = iris.id("dataset/relata");
            graph.about(whole).a(VOID.Dataset.asNode()).label(Literals.english("Sample"));
            new ReleaseDescription(iris, whole, release).describe(graph);
            description.find().forEachRemaining(triple -> dataset.add(new Quad(iris.graph("dataset"), triple)));
        });
    }

    /** The data of a dataset as the first release of a store. */
    static Releases release(DatasetGraph dataset, String base) {
        try {
            Releases releases = new Releases(Files.createTempDirectory("relata-releases"));
            publish(dataset, releases, base);
            return releases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The data of a dataset as the next release. */
    static void publish(DatasetGraph dataset, Releases releases, String base) {
        ReleaseWriter writer = new ReleaseWriter(releases, new Iris(base));
        Txn.calculateRead(
                        dataset,
                        () -> writer.prepare(
                                Iter.toList(dataset.listGraphNodes()).stream()
                                        .filter(name -> !name.getURI().matches(".*/id/graph/(dataset|history)"))
                                        .map(name -> writer.keep(CanonicalGraph.of(dataset.getGraph(name), name)))
                                        .toList(),
                                ISSUED,
                                NOTHING))
                .ifPresent(ReleaseWriter.Prepared::publish);
    }

    /** The sample, a few terms, the descriptions of the queries and the hostile document, in memory, with its search index. */
    static DatasetGraph sample() {
        return fill(SearchIndex.inMemory(DatasetGraphFactory.createTxnMem()));
    }

    static DatasetGraph fill(DatasetGraph dataset) {
        Txn.executeWrite(dataset, () -> {
            for (String file : new String[] {"sample.trig", "terms.trig", "hostile.trig", "gone.trig"}) {
                try (InputStream in = SampleServer.class.getResourceAsStream("/web/" + file)) {
                    RDFDataMgr.read(dataset, Objects.requireNonNull(in, file), Lang.TRIG);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            Iris iris = new Iris(BASE);
            KnowledgeSource queries = QueryGraph.of(QueryCatalogue.load(queries()));
            queries.triples()
                    .apply(iris)
                    .find()
                    .forEachRemaining(triple -> dataset.add(new Quad(iris.graph(queries.name()), triple)));
        });
        return dataset;
    }

    static Path queries() {
        try {
            return Path.of(Objects.requireNonNull(SampleServer.class.getResource("/web/queries"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    int port() {
        return server.port();
    }

    HttpResponse<String> get(String path, String accept) {
        return send("GET", path, accept);
    }

    /** @param accept the header, or {@code -} for none */
    HttpResponse<String> send(String method, String path, String accept) {
        return send(method, path, accept.equals("-") ? Map.of() : Map.of("Accept", accept));
    }

    HttpResponse<String> send(String method, String path, Map<String, String> headers) {
        HttpRequest.Builder request = request(path).method(method, HttpRequest.BodyPublishers.noBody());
        headers.forEach(request::header);
        return send(request.build());
    }

    /** What is sent, whatever it is. */
    byte[] bytes(String path, Map<String, String> headers) {
        return file(path, headers).body();
    }

    HttpResponse<byte[]> file(String path, Map<String, String> headers) {
        HttpRequest.Builder request = request(path);
        headers.forEach(request::header);
        return send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** The version of the data that is served. */
    String version() {
        return version;
    }

    /** Its address, without a slash at the end. */
    String url() {
        return "http://localhost:" + server.port();
    }

    HttpResponse<String> post(String path, String contentType, String body) {
        return send(request(path)
                .header("Content-Type", contentType)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /** Follows redirects, with the same header. */
    HttpResponse<String> follow(String path, String accept) {
        HttpResponse<String> response = get(path, accept);
        return response.statusCode() == 303
                ? follow(response.headers().firstValue("Location").orElseThrow(), accept)
                : response;
    }

    @Override
    public void close() {
        server.close();
    }

    private HttpRequest.Builder request(String path) {
        String encoded = path.replace("{", "%7B").replace("}", "%7D");
        return HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + encoded));
    }

    private HttpResponse<String> send(HttpRequest request) {
        return send(request, HttpResponse.BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> body) {
        try {
            return client.send(request, body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
