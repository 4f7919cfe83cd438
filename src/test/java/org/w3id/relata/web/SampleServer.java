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
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.w3id.relata.rdf.Iris;
import org.w3id.relata.store.release.CanonicalGraph;
import org.w3id.relata.store.release.ClaimChanges;
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

    private SampleServer(RelataServer server) {
        this.server = server;
    }

    static SampleServer start() {
        return start(sample(), ServerSettings.USUAL_LIMIT);
    }

    static SampleServer start(DatasetGraph dataset, Duration queryLimit) {
        return new SampleServer(RelataServer.start(settings(dataset, BASE, queries(), queryLimit)));
    }

    /** Settings for any free port, with the data as its first release. */
    static ServerSettings settings(DatasetGraph dataset, String base, Path queries, Duration queryLimit) {
        return new ServerSettings(
                dataset, release(dataset, base), base, queries, 0, queryLimit, "corrections@example.org");
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

    /** The sample, a few terms and the hostile document, in memory, with its search index. */
    static DatasetGraph sample() {
        return fill(SearchIndex.inMemory(DatasetGraphFactory.createTxnMem()));
    }

    static DatasetGraph fill(DatasetGraph dataset) {
        Txn.executeWrite(dataset, () -> {
            for (String file : new String[] {"sample.trig", "terms.trig", "hostile.trig"}) {
                try (InputStream in = SampleServer.class.getResourceAsStream("/web/" + file)) {
                    RDFDataMgr.read(dataset, Objects.requireNonNull(in, file), Lang.TRIG);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
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
        HttpRequest.Builder request = request(path).method(method, HttpRequest.BodyPublishers.noBody());
        if (!accept.equals("-")) {
            request.header("Accept", accept);
        }
        return send(request.build());
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
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
