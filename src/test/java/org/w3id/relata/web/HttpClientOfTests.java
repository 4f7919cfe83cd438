package org.w3id.relata.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Asks a server. */
final class HttpClientOfTests {
    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;

    /** @param address of the server, with a slash at the end */
    HttpClientOfTests(String address) {
        this.address = address;
    }

    /** @param path without a slash at its beginning */
    HttpResponse<String> get(String path, String accept) {
        return send(request(path, accept).build());
    }

    /** Asks for what may be known. */
    HttpResponse<String> get(String path, String accept, String tag) {
        return send(request(path, accept).header("If-None-Match", tag).build());
    }

    private HttpRequest.Builder request(String path, String accept) {
        return HttpRequest.newBuilder(URI.create(address + path)).header("Accept", accept);
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
