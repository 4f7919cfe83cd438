package org.w3id.relata.query.federate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;

/** A server on loopback that answers each request in one way, mostly a bad one, by hand. */
final class HostileServer implements AutoCloseable {
    private static final String JSON = "Content-Type: application/sparql-results+json\r\n";
    private static final String XML = "Content-Type: application/sparql-results+xml\r\n";
    private static final String ROW =
            "{\"s\":{\"type\":\"uri\",\"value\":\"http://a.example/s\"},\"v\":{\"type\":\"literal\",\"value\":\"%s\"}}";
    private static final String ROWS = "{\"head\":{\"vars\":[\"s\",\"v\"]},\"results\":{\"bindings\":[%s]}}";
    private static final String XML_ROW =
            "%s<sparql xmlns=\"http://www.w3.org/2005/sparql-results#\"><head><variable name=\"s\"/><variable name=\"v\"/></head>"
                    + "<results><result><binding name=\"s\"><uri>http://a.example/s</uri></binding>"
                    + "<binding name=\"v\"><literal>%s</literal></binding></result></results></sparql>";
    private static final int PAUSE_MILLIS = 50;

    private final ServerSocket socket;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicInteger connections = new AtomicInteger();
    private final String[] conduct;

    /** @param conduct what it does, and with what, parted by a blank */
    HostileServer(String conduct) {
        this.conduct = conduct.split(" ");
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.execute(this::accept);
    }

    InetSocketAddress address() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), socket.getLocalPort());
    }

    /** How often somebody has connected. */
    int connections() {
        return connections.get();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                connections.incrementAndGet();
                threads.execute(() -> serve(client));
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            if (conduct[0].equals("closed")) {
                return;
            }
            InputStream in = client.getInputStream();
            byte[] request = new byte[64 * 1024];
            if (in.read(request) < 0) {
                return;
            }
            if (conduct[0].equals("reset")) {
                client.setSoLinger(true, 0);
                return;
            }
            answer(client.getOutputStream());
            client.shutdownOutput();
            in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            // the client has gone, as it should
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void answer(OutputStream out) throws IOException, InterruptedException {
        String last = conduct[conduct.length - 1];
        switch (conduct[0]) {
            case "good" -> whole(out, "200 OK", JSON, text(ROWS.formatted(ROW.formatted("good"))));
            case "good-xml" -> whole(out, "200 OK", XML, text(XML_ROW.formatted("", "good")));
            case "good-gzip" ->
                whole(
                        out,
                        "200 OK",
                        JSON + "Content-Encoding: gzip\r\n",
                        zipped(text(ROWS.formatted(ROW.formatted("good"))), 0));
            case "redirect" -> whole(out, last + " Moved", "Location: http://127.0.0.1/private\r\n", text("moved"));
            case "redirect-to-itself" ->
                whole(out, last + " Moved", "Location: http://far.example.org/sparql\r\n", text("moved"));
            case "refresh" ->
                whole(
                        out,
                        "200 OK",
                        "Content-Type: text/html\r\nRefresh: 0; url=http://127.0.0.1/\r\n",
                        text("<meta http-equiv=refresh content='0; url=http://127.0.0.1/'>"));
            case "silence" -> Thread.sleep(60_000);
            case "slow-headers" -> forEver(out, "HTTP/1.1 200 OK\r\n", "X", PAUSE_MILLIS);
            case "drip" ->
                forEver(out, "HTTP/1.1 200 OK\r\n" + JSON + "Content-Length: 100000\r\n\r\n", " ", PAUSE_MILLIS);
            case "slow-chunks" ->
                forEver(
                        out,
                        "HTTP/1.1 200 OK\r\n" + JSON + "Transfer-Encoding: chunked\r\n\r\n",
                        "1\r\n \r\n",
                        PAUSE_MILLIS);
            case "endless" ->
                forEver(
                        out,
                        "HTTP/1.1 200 OK\r\n" + JSON + "Transfer-Encoding: chunked\r\n\r\n",
                        "400\r\n" + " ".repeat(1024) + "\r\n",
                        0);
            case "endless-headers" -> forEver(out, "HTTP/1.1 200 OK\r\n", "X: " + "x".repeat(1024) + "\r\n", 0);
            case "endless-continue" -> forEver(out, "", "HTTP/1.1 100 Continue\r\n\r\n", 1);
            case "gzip-bomb" ->
                whole(out, "200 OK", JSON + "Content-Encoding: gzip\r\n", zipped(text(""), 64 * 1024 * 1024));
            case "wrong-gzip" -> whole(out, "200 OK", JSON + "Content-Encoding: gzip\r\n", text("no gzip at all"));
            case "huge-row" -> whole(out, "200 OK", JSON, text(ROWS.formatted(ROW.formatted("x".repeat(300_000)))));
            case "many-rows" ->
                whole(
                        out,
                        "200 OK",
                        JSON,
                        text(ROWS.formatted((ROW.formatted("x") + ",").repeat(500) + ROW.formatted("x"))));
            case "html" -> whole(out, "200 OK", "Content-Type: text/html\r\n", text("<p>Welcome</p>"));
            case "turtle" -> whole(out, "200 OK", "Content-Type: text/turtle\r\n", text("<a> <b> <c> ."));
            case "untyped" -> whole(out, "200 OK", "", text(ROWS.formatted(ROW.formatted("untyped"))));
            case "status" ->
                whole(
                        out,
                        last + " Status",
                        JSON + "WWW-Authenticate: Basic realm=x\r\nProxy-Authenticate: Basic realm=x\r\n",
                        text(last.equals("204") ? "" : "secret words"));
            case "laughs" -> whole(out, "200 OK", XML, text(XML_ROW.formatted(laughs(), "&l9;")));
            case "external-entity" ->
                whole(
                        out,
                        "200 OK",
                        XML,
                        text(XML_ROW.formatted("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>", "&e;")));
            case "broken-json" ->
                whole(out, "200 OK", JSON, text("{\"head\":{\"vars\":[\"s\"]},\"results\":{\"bindings\":[{"));
            case "broken-xml" -> whole(out, "200 OK", XML, text("<sparql><head>"));
            case "deep-json" ->
                whole(
                        out,
                        "200 OK",
                        JSON,
                        text(ROWS.formatted("{\"s\":" + "{\"type\":\"triple\",\"value\":{\"subject\":".repeat(2_000))));
            case "empty" -> whole(out, "200 OK", JSON, text(""));
            case "boolean" -> whole(out, "200 OK", JSON, text("{\"head\":{},\"boolean\":true}"));
            case "cut-off" -> out.write(text("HTTP/1.1 200 OK\r\n" + JSON + "Content-Length: 1000\r\n\r\n{\"head\""));
            case "no-http" -> out.write(text("SSH-2.0-OpenSSH_9.6\r\n"));
            case "-" -> whole(out, "500 Not meant", "", text(""));
            default -> throw new IllegalArgumentException(conduct[0]);
        }
        out.flush();
    }

    private static String laughs() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE l [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 10; i++) {
            String one = "&l" + (i - 1) + ";";
            laughs.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(one.repeat(10))
                    .append("\">");
        }
        return laughs.append("]>").toString();
    }

    private static void whole(OutputStream out, String status, String headers, byte[] body) throws IOException {
        out.write(text("HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + body.length + "\r\n\r\n"));
        out.write(body);
    }

    /** Until the client goes. */
    private static void forEver(OutputStream out, String first, String again, int pause)
            throws IOException, InterruptedException {
        out.write(text(first));
        while (true) {
            out.write(text(again));
            out.flush();
            Thread.sleep(pause);
        }
    }

    private static byte[] zipped(byte[] begin, int blanks) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(begin);
            byte[] some = " ".repeat(1024).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < blanks / some.length; i++) {
                zip.write(some);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.shutdownNow();
    }
}
