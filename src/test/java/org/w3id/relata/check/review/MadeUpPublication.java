package org.w3id.relata.check.review;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;

/**
 * A server on a free port that answers as a table says: the first row whose path is the one asked for, and whose accept is
 * {@code *} or stands in the Accept header. A body is a file beside the table, or {@code ontology} for the ontology in the
 * syntax of the type. Whatever is not in the table is 404.
 */
final class MadeUpPublication implements AutoCloseable {
    private record Row(
            String path, String accept, int status, String type, String vary, String location, String body) {}

    private final HttpServer server;
    private final List<Row> rows;
    private final Path folder;
    private final Path ontology;

    MadeUpPublication(Path folder, Path ontology) {
        this.folder = folder;
        this.ontology = ontology;
        try (var lines = Files.lines(folder.resolve("answers.tsv"))) {
            this.rows = lines.skip(1).map(MadeUpPublication::row).toList();
            this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    private static Row row(String line) {
        String[] cells = line.split("\t");
        return new Row(cells[0], cells[1], Integer.parseInt(cells[2]), cells[3], cells[4], cells[5], cells[6]);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String accept = String.join(",", exchange.getRequestHeaders().getOrDefault("Accept", List.of()));
        Row row = rows.stream()
                .filter(any -> any.path().equals(path) && (any.accept().equals("*") || accept.contains(any.accept())))
                .findFirst()
                .orElse(new Row(path, "*", 404, "text/plain", "-", "-", "-"));
        header(exchange, "Content-Type", row.type());
        header(exchange, "Vary", row.vary());
        header(exchange, "Location", row.location());
        byte[] body = body(row);
        exchange.sendResponseHeaders(row.status(), body.length == 0 ? -1 : body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private byte[] body(Row row) throws IOException {
        if (row.body().equals("-")) {
            return new byte[0];
        }
        if (!row.body().equals("ontology")) {
            return Files.readAllBytes(folder.resolve(row.body()));
        }
        Lang syntax = RDFLanguages.contentTypeToLang(row.type().split(";", 2)[0]);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RDFDataMgr.write(out, RDFDataMgr.loadGraph(ontology.toUri().toString()), syntax);
        return out.toByteArray();
    }

    private static void header(HttpExchange exchange, String name, String value) {
        if (!value.equals("-")) {
            exchange.getResponseHeaders().add(name, value);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
