package org.w3id.relata.check.review.published;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever a server does is an answer, and comes to an end. */
class PublicationTest {
    private static final URI ONTOLOGY = URI.create("https://example.org/onto");
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void aServerThatSendsNothingIsNotWaitedFor() {
        assertThat(ask(exchange -> sleep(60_000), Duration.ofMillis(200)))
                .isEqualTo(new Answer.Failed("takes longer than 200 ms"));
    }

    @Test
    void norIsOneThatSendsByteAfterByte() {
        Answer answer = ask(
                exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    while (!Thread.currentThread().isInterrupted()) {
                        exchange.getResponseBody().write(' ');
                        exchange.getResponseBody().flush();
                        sleep(20);
                    }
                },
                Duration.ofMillis(300));

        assertThat(answer).isEqualTo(new Answer.Failed("takes longer than 300 ms"));
    }

    @Test
    void anAnswerWithoutEndIsCutOff() {
        Answer answer = ask(
                exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    byte[] megabyte = new byte[1 << 20];
                    while (true) {
                        exchange.getResponseBody().write(megabyte);
                    }
                },
                Duration.ofSeconds(30));

        assertThat(answer).isEqualTo(new Answer.Failed("sends more than 32 MiB"));
    }

    @Test
    void redirectsThatNeverEndAreFollowedForAWhile() {
        AtomicInteger count = new AtomicInteger();

        Answer answer = ask(redirect(() -> "/onto/" + count.incrementAndGet()), Duration.ofSeconds(30));

        assertThat(answer).isEqualTo(new Answer.Failed("redirects 8 times and more"));
        assertThat(count).hasValue(8);
    }

    @Test
    void noOtherHostIsAsked() {
        assertThat(ask(redirect(() -> "http://169.254.1.1/secret"), Duration.ofSeconds(30)))
                .isEqualTo(new Answer.Failed(
                        "redirects to nowhere that the server answers for: http://169.254.1.1/secret"));
        assertThat(ask(redirect(() -> "file:///etc/passwd"), Duration.ofSeconds(30)))
                .isInstanceOf(Answer.Failed.class);
        assertThat(ask(redirect(() -> "http://[bad"), Duration.ofSeconds(30))).isInstanceOf(Answer.Failed.class);
    }

    @Test
    void aServerThatIsNotThereIsAnAnswer() {
        URI address = address();
        server.stop(0);

        Answer answer = new Publication(new Addresses(ONTOLOGY, address), Duration.ofSeconds(30)).ask(ONTOLOGY, "*/*");

        assertThat(answer).isInstanceOf(Answer.Failed.class);
        assertThat(Answer.inWords(answer)).startsWith("it does not answer");
    }

    @Test
    void aContextOfAnotherHostIsNotFetched() {
        Publication publication = publication(
                exchange -> {
                    byte[] body = "{\"@context\": \"http://169.254.1.1/context\", \"@id\": \"x:a\", \"x:b\": 1}"
                            .getBytes(StandardCharsets.UTF_8);
                    exchange.getResponseHeaders().add("Content-Type", "application/ld+json");
                    exchange.sendResponseHeaders(200, body.length);
                    exchange.getResponseBody().write(body);
                    exchange.close();
                },
                Duration.ofSeconds(30));

        ServedGraph served = ServedGraph.of(publication.ask(ONTOLOGY, "application/ld+json"), publication);

        assertThat(served.graph()).isNull();
        assertThat(served.reason()).contains("not under the address of the server");
    }

    private static HttpHandler redirect(Supplier<String> target) {
        return exchange -> {
            exchange.getResponseHeaders().add("Location", target.get());
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        };
    }

    private Answer ask(HttpHandler handler, Duration patience) {
        return publication(handler, patience).ask(ONTOLOGY, "text/turtle");
    }

    private Publication publication(HttpHandler handler, Duration patience) {
        server.removeContext(server.createContext("/"));
        server.createContext("/", handler);
        return new Publication(new Addresses(ONTOLOGY, address()), patience);
    }

    private URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    private static void sleep(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
