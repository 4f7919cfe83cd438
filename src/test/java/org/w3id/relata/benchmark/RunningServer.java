package org.w3id.relata.benchmark;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

/**
 * {@code relata serve} in a process of its own, on a free port.
 *
 * @param process it runs in
 * @param port it answers on
 */
record RunningServer(Process process, int port) implements AutoCloseable {
    private static final long PAUSE = 20;

    /** Starts it on a store; it need not answer yet. */
    static RunningServer start(String store) throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        Process process = new ProcessBuilder(
                        List.of("./relata", "serve", "--store", store, "--port", String.valueOf(port)))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new RunningServer(process, port);
    }

    /** Waits for its first answer to a question. */
    void awaitAnswer(String path) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest question = HttpRequest.newBuilder(uri(path)).build();
        while (process.isAlive()) {
            try {
                if (client.send(question, HttpResponse.BodyHandlers.discarding())
                                .statusCode()
                        == 200) {
                    return;
                }
            } catch (IOException e) {
                Thread.sleep(PAUSE); // it does not listen yet
            }
        }
        throw new IOException("the server ended with status " + process.exitValue());
    }

    URI uri(String path) {
        return URI.create("http://localhost:" + port + "/" + path);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
