package org.w3id.relata.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.fuseki.main.FusekiServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3id.relata.store.release.Releases;

/** Failures that are ours. */
class FrontTest {
    private static FusekiServer server;

    @BeforeAll
    static void start() {
        Route failing = Route.read("/failing", exchange -> {
            throw new IllegalStateException("a secret of ours");
        });
        Route half = Route.read("/half", exchange -> {
            exchange.response()
                    .getOutputStream()
                    .write("half an answer".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            exchange.response().flushBuffer();
            throw Problem.overran("a moment");
        });
        server = FusekiServer.create()
                .port(0)
                .addFilter(
                        "/*",
                        new Front(
                                List.of(failing, half),
                                new ProblemResponse(new Templates()),
                                new Releases(Path.of("none")),
                                () -> JsonLdContext.STANDARD))
                .build()
                .start();
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @Test
    void aFaultOfOursHasANumberAndTellsNoMore() throws IOException, InterruptedException {
        HttpResponse<String> page = get("/failing", "text/html");
        assertThat(page.statusCode()).isEqualTo(500);
        assertThat(page.body())
                .containsPattern("tell us the number [0-9a-f]{8}")
                .doesNotContain("secret", "IllegalState");
        assertThat(page.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(get("/failing", "text/turtle").body()).contains("500").doesNotContain("secret");
    }

    @Test
    void halfAnAnswerDoesNotLookLikeAWholeOne() {
        assertThatThrownBy(() -> get("/half", "text/plain")).isInstanceOf(IOException.class);
    }

    private static HttpResponse<String> get(String path, String accept) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + server.getPort() + path))
                .header("Accept", accept)
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
