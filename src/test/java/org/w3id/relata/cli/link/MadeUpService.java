package org.w3id.relata.cli.link;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A reconciliation service on loopback that knows a few names, and behaves as it is told. */
public final class MadeUpService implements AutoCloseable {
    public static final String SPACE = "http://example.org/thing/";

    /** Answers a request in its own way. */
    @FunctionalInterface
    interface Manner {
        void answer(HttpExchange exchange) throws IOException, InterruptedException;
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, String> idsByName;
    private final List<Manner> manners = new ArrayList<>();
    private final List<JsonObject> asked = new CopyOnWriteArrayList<>();
    private String manifest = "{\"versions\":[\"0.2\"],\"name\":\"Made up\",\"identifierSpace\":\"" + SPACE
            + "\",\"schemaSpace\":\"http://example.org/type/\"}";

    public MadeUpService(Map<String, String> idsByName) {
        this.idsByName = idsByName;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/reconcile", this::answer);
        server.start();
    }

    public String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/reconcile";
    }

    /** How the next requests for names are answered, one after the other; then as they should be. */
    MadeUpService behaving(Manner... next) {
        manners.addAll(List.of(next));
        return this;
    }

    MadeUpService describedAs(String text) {
        manifest = text;
        return this;
    }

    /** The batches that were asked for. */
    public List<JsonObject> asked() {
        return asked;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (exchange.getRequestMethod().equals("GET")) {
                send(exchange, 200, manifest);
                return;
            }
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            JsonObject queries = JsonParser.parseString(
                            URLDecoder.decode(body.substring("queries=".length()), StandardCharsets.UTF_8))
                    .getAsJsonObject();
            asked.add(queries);
            Manner manner;
            synchronized (manners) {
                manner = manners.isEmpty() ? null : manners.remove(0);
            }
            if (manner == null) {
                send(exchange, 200, results(queries).toString());
            } else {
                manner.answer(exchange);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private JsonObject results(JsonObject queries) {
        JsonObject results = new JsonObject();
        queries.entrySet().forEach(query -> {
            String name = query.getValue().getAsJsonObject().get("query").getAsString();
            JsonArray found = new JsonArray();
            if (idsByName.containsKey(name)) {
                JsonObject candidate = new JsonObject();
                candidate.addProperty("id", idsByName.get(name));
                candidate.addProperty("name", name);
                candidate.addProperty("score", 100);
                candidate.addProperty("match", true);
                candidate.add("type", new JsonArray());
                found.add(candidate);
            }
            JsonObject result = new JsonObject();
            result.add("result", found);
            results.add(query.getKey(), result);
        });
        return results;
    }

    static void send(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    /** A status with nothing more, and perhaps a time after which to ask again. */
    static Manner status(int status, String retryAfter) {
        return exchange -> {
            if (!retryAfter.isEmpty()) {
                exchange.getResponseHeaders().add("Retry-After", retryAfter);
            }
            exchange.sendResponseHeaders(status, -1);
        };
    }

    static Manner text(String text) {
        return exchange -> send(exchange, 200, text);
    }

    /** No answer for long. */
    static Manner silence() {
        return exchange -> Thread.sleep(3_000);
    }

    /** A byte now and then. */
    static Manner drip() {
        return exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                for (int i = 0; i < 30; i++) {
                    out.write(' ');
                    out.flush();
                    Thread.sleep(100);
                }
            }
        };
    }

    /** More than anybody wants to read. */
    static Manner flood() {
        return exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                byte[] much = new byte[1 << 20];
                for (int i = 0; i < 40; i++) {
                    out.write(much);
                }
            }
        };
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
