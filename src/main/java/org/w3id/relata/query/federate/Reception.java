package org.w3id.relata.query.federate;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.eclipse.jetty.client.Response;
import org.eclipse.jetty.client.Result;
import org.eclipse.jetty.http.HttpHeader;

/**
 * Takes an answer in, and breaks off as soon as it is seen to be none: by its status, by its type, by its length. What it says
 * instead is not kept.
 */
final class Reception implements Response.Listener {
    private static final int OK = 200;

    /**
     * What has come.
     *
     * @param format a format of SPARQL results
     */
    record Received(byte[] bytes, Lang format) {}

    private final String host;
    private final int most;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final CompletableFuture<Received> received = new CompletableFuture<>();

    /** @param most bytes, unpacked */
    Reception(String host, int most) {
        this.host = host;
        this.most = most;
    }

    /** Done when the answer has come, or has failed. */
    CompletableFuture<Received> received() {
        return received;
    }

    @Override
    public void onHeaders(Response response) {
        int status = response.getStatus();
        if (status >= 300 && status < 400) {
            response.abort(ServiceFailure.failed(host, "sends to another address, where nobody is asked"));
        } else if (status != OK) {
            response.abort(ServiceFailure.failed(host, "has answered with the status " + status));
        } else if (format(response).isEmpty()) {
            response.abort(ServiceFailure.failed(host, "has answered with something that is no SPARQL result"));
        }
    }

    @Override
    public void onContent(Response response, ByteBuffer content) {
        if (body.size() + content.remaining() > most) {
            response.abort(ServiceFailure.failed(host, "has answered with more than " + most + " bytes"));
            return;
        }
        byte[] bytes = new byte[content.remaining()];
        content.get(bytes);
        body.writeBytes(bytes);
    }

    @Override
    public void onComplete(Result result) {
        if (result.isFailed()) {
            received.completeExceptionally(result.getFailure());
        } else {
            received.complete(new Received(
                    body.toByteArray(), format(result.getResponse()).orElseThrow()));
        }
    }

    private static Optional<Lang> format(Response response) {
        String type = String.valueOf(response.getHeaders().get(HttpHeader.CONTENT_TYPE))
                .split(";", 2)[0]
                .strip()
                .toLowerCase(Locale.ROOT);
        return switch (type) {
            case "application/sparql-results+json" -> Optional.of(ResultSetLang.RS_JSON);
            case "application/sparql-results+xml" -> Optional.of(ResultSetLang.RS_XML);
            default -> Optional.empty();
        };
    }
}
