package org.w3id.relata.web;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.w3id.relata.store.NewsDocument;
import org.w3id.relata.store.Published;

/**
 * A server of a store on disk with a history: of three documents one was corrected and one removed.
 *
 * <p>Documents are {@code storm}, of whose claims {@code c1} was put in other words as {@code c3} and {@code c2} left out,
 * {@code calm}, which was removed, and {@code flood}, which nobody touched.
 */
final class PublishedSite implements AutoCloseable {
    private final Published published;
    private final SampleServer server;

    PublishedSite(Path folder) throws IOException {
        published = new Published(folder);
        published.load(
                new NewsDocument("storm")
                        .claim("c1", "Ada", "the base at Lutz is closed")
                        .claim("c2", "Bo", "three ships left the port"),
                new NewsDocument("calm").claim("c1", "Cy", "there is not one soldier there"),
                new NewsDocument("flood").claim("c1", "Di", "the “dam” <b>broke</b> 📻"));
        published
                .at("2024-03-07T08:00:00Z")
                .load(new NewsDocument("storm").claim("c3", "Ada", "the air base at Lutz is closed"));
        published.at("2024-03-08T08:00:00Z").store().remove("calm");
        server = SampleServer.start(new ServerSettings(
                published.store().dataset(),
                published.store().releases(),
                SampleServer.BASE,
                SampleServer.queries(),
                0,
                ServerSettings.USUAL_LIMIT,
                "https://example.org/report"));
    }

    Published published() {
        return published;
    }

    SampleServer server() {
        return server;
    }

    /** The versions, the oldest first. */
    List<String> versions() {
        return published.store().releases().all().stream()
                .sorted((one, other) -> Integer.compare(one.number(), other.number()))
                .map(release -> release.version())
                .toList();
    }

    String body(String path, String accept) {
        HttpResponse<String> response = server.get(path, accept);
        if (response.statusCode() != 200) {
            throw new AssertionError(response.statusCode() + " for " + path + ": " + response.body());
        }
        return response.body();
    }

    @Override
    public void close() {
        server.close();
        published.close();
    }
}
