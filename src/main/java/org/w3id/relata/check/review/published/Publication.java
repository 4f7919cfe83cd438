package org.w3id.relata.check.review.published;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * An ontology on a server, to be asked for over HTTP. Whatever the server does is an answer; nothing is thrown.
 *
 * <p>Redirects are followed as far as they stay with the server: those to other IRIs that it answers for lead back to it,
 * as they would by way of a persistent address. No other host is ever asked.
 */
final class Publication {
    private static final int MOST_REDIRECTS = 8;
    private static final int LARGEST = 32 << 20;
    private static final String VARIES = "(?i).*(\\baccept\\b(?!-)|\\*).*"; // but not Accept-Encoding alone

    private final HttpClient client;
    private final Addresses addresses;
    private final Duration patience;

    /** @param patience how long an answer may take to its end, redirects apart */
    Publication(Addresses addresses, Duration patience) {
        this.addresses = addresses;
        this.patience = patience;
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(patience)
                .build();
    }

    /** @param accept the media types wanted */
    Answer ask(URI iri, String accept) {
        Optional<URI> address = addresses.of(iri);
        if (address.isEmpty()) {
            return new Answer.Failed("is not under the address of the server: " + iri);
        }
        Set<URI> seen = new HashSet<>();
        URI next = address.get();
        boolean varies = false;
        while (seen.add(next)) {
            if (seen.size() > MOST_REDIRECTS) {
                return new Answer.Failed("redirects " + MOST_REDIRECTS + " times and more");
            }
            Whole whole;
            try {
                whole = send(next, accept);
            } catch (IOException e) {
                return new Answer.Failed(String.valueOf(e.getMessage()));
            }
            HttpResponse<InputStream> response = whole.response();
            varies |= response.headers().allValues("Vary").stream().anyMatch(vary -> vary.matches(VARIES));
            if (response.statusCode() / 100 != 3) {
                return answer(next, whole, varies);
            }
            URI target = target(next, response);
            if (target == null) {
                return new Answer.Failed("redirects to nowhere that the server answers for: "
                        + response.headers().firstValue("Location").orElse("no Location"));
            }
            next = target;
        }
        return new Answer.Failed("redirects in a circle");
    }

    private static Answer answer(URI address, Whole whole, boolean varies) {
        HttpResponse<InputStream> response = whole.response();
        if (response.statusCode() / 100 != 2) {
            return new Answer.Refused(response.statusCode());
        }
        String type = response.headers().firstValue("Content-Type").orElse("");
        return new Answer.Given(address, Answer.mediaType(type), varies, whole.body());
    }

    private @Nullable URI target(URI from, HttpResponse<?> response) {
        try {
            return response.headers()
                    .firstValue("Location")
                    .map(location -> from.resolve(location))
                    .flatMap(addresses::of)
                    .orElse(null);
        } catch (IllegalArgumentException e) { // it is no URI
            return null;
        }
    }

    /** A response with all of its body. */
    private record Whole(HttpResponse<InputStream> response, byte[] body) {}

    /** The whole answer within the time: a server that sends byte after byte must not hold us up either. */
    private Whole send(URI address, String accept) throws IOException {
        HttpRequest request =
                HttpRequest.newBuilder(address).header("Accept", accept).build();
        CompletableFuture<Whole> sending =
                client.sendAsync(request, BodyHandlers.ofInputStream()).thenApply(Publication::whole);
        try {
            return sending.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new IOException("takes longer than " + patience.toMillis() + " ms", e);
        } catch (ExecutionException e) {
            throw new IOException(
                    e.getCause() instanceof UncheckedIOException large
                            ? large.getCause().getMessage()
                            : "does not answer: " + e.getCause(),
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("was not asked to the end", e);
        } finally {
            sending.cancel(true);
        }
    }

    private static Whole whole(HttpResponse<InputStream> response) {
        try (InputStream in = response.body()) {
            byte[] body = in.readNBytes(LARGEST + 1);
            if (body.length > LARGEST) {
                throw new UncheckedIOException(new IOException("sends more than " + (LARGEST >> 20) + " MiB"));
            }
            return new Whole(response, body);
        } catch (IOException e) {
            throw new UncheckedIOException(new IOException("breaks off: " + e.getMessage(), e));
        }
    }
}
