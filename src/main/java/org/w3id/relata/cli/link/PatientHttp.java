package org.w3id.relata.cli.link;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.w3id.relata.text.Installation;

/**
 * Sends requests to servers that may be busy, slow or broken: asks again where that may help (429, 502, 503, 504, no answer in
 * time), as late as the server wants it (Retry-After, RFC 9110, section 10.2.3), and gives up in the end.
 *
 * @param client with its limit for connecting
 * @param patience how long an answer may take as a whole
 * @param pause how long to wait before asking a second time; each further pause is twice as long
 * @param longest pause that a server may ask for
 * @param attempts how often to ask at most
 */
record PatientHttp(HttpClient client, Duration patience, Duration pause, Duration longest, int attempts) {
    private static final int LARGEST_ANSWER = 10_000_000;
    private static final Set<Integer> PASSING = Set.of(408, 429, 500, 502, 503, 504);

    /** Waits half a minute for an answer, and asks five times, over about half a minute. */
    static PatientHttp usual() {
        HttpClient client = HttpClient.newBuilder()
                .connectTimeout(Duration.ofSeconds(10))
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        return new PatientHttp(client, Duration.ofSeconds(30), Duration.ofSeconds(2), Duration.ofMinutes(1), 5);
    }

    /** The same, but asks only twice: where the first answer tells whether there is anything to be had at all. */
    PatientHttp hurried() {
        return new PatientHttp(client, patience, pause, longest, Math.min(2, attempts));
    }

    /** An answer that came: its status and its body as text. */
    private record Answer(HttpResponse<InputStream> response, String body) {}

    /**
     * The body of a good answer.
     *
     * @throws Unanswered where none came
     */
    String body(HttpRequest request) throws Unanswered {
        String reason = "";
        for (int attempt = 1; attempt <= attempts; attempt++) {
            Duration wait = pause.multipliedBy(1L << (attempt - 1));
            try {
                Answer answer = send(request);
                int status = answer.response().statusCode();
                if (status == 200) {
                    return answer.body();
                }
                reason = "it answers with status " + status;
                if (!PASSING.contains(status)) {
                    throw Unanswered.forAll(reason);
                }
                wait = asked(answer.response(), wait);
            } catch (TimeoutException e) {
                reason = "it does not answer within " + patience.toSeconds() + " s";
            } catch (IOException e) {
                reason = "it cannot be reached (" + e.getMessage() + ")";
            }
            if (wait.compareTo(longest) > 0) {
                throw Unanswered.forAll(reason + " and wants to be asked again in " + wait.toSeconds() + " s only");
            }
            if (attempt < attempts) {
                sleep(wait);
            }
        }
        throw Unanswered.forAll(reason + ", " + attempts + " times");
    }

    /** The request with its whole answer: a server that sends byte after byte must not hold us up either. */
    private Answer send(HttpRequest request) throws IOException, TimeoutException {
        CompletableFuture<Answer> answer = client.sendAsync(request, HttpResponse.BodyHandlers.ofInputStream())
                .thenApply(response -> new Answer(response, text(response)));
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new IOException(String.valueOf(root(e).getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            answer.cancel(true);
        }
    }

    private static Throwable root(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getMessage() == null ? new IOException(root.getClass().getSimpleName()) : root;
    }

    private static String text(HttpResponse<InputStream> response) {
        try (InputStream in = response.body()) {
            byte[] bytes = in.readNBytes(LARGEST_ANSWER + 1);
            if (bytes.length > LARGEST_ANSWER) {
                throw new UncheckedIOException(
                        new IOException("its answer has more than " + LARGEST_ANSWER / 1_000_000 + " MB"));
            }
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How long the server wants us to wait, in seconds or until a date; as long as we meant to where it does not say. */
    private static Duration asked(HttpResponse<InputStream> response, Duration meant) {
        String after = response.headers().firstValue("Retry-After").orElse("").strip();
        if (after.matches("[0-9]{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(after));
        }
        try {
            Duration until = Duration.between(
                    Clock.systemUTC().instant(),
                    ZonedDateTime.parse(after, DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant());
            return until.isNegative() ? meant : until;
        } catch (DateTimeParseException unknown) {
            return meant;
        }
    }

    private static void sleep(Duration pause) throws Unanswered {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Unanswered.forAll("interrupted");
        }
    }

    /** A request that asks for JSON. */
    static HttpRequest.Builder json(URI address) {
        return HttpRequest.newBuilder(address)
                .header("Accept", "application/json")
                .header("User-Agent", "Relata/" + Installation.version());
    }
}
