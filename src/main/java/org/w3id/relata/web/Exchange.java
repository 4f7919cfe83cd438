package org.w3id.relata.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One request and its response.
 *
 * @param request as it came
 * @param response to be written once
 * @param prefix what the server's paths begin with for this client: empty or {@code /relata}
 * @param path the path after the prefix, as it was sent (percent-encoded)
 * @param onward what comes after our own handlers: Fuseki
 */
record Exchange(
        HttpServletRequest request, HttpServletResponse response, String prefix, String path, FilterChain onward) {
    static final String READ_METHODS = "GET, HEAD, OPTIONS";

    private static final Map<String, String> SHORT_NAMES = Map.ofEntries(
            Map.entry("html", "text/html"),
            Map.entry("json", "application/sparql-results+json"),
            Map.entry("xml", "application/sparql-results+xml"),
            Map.entry("csv", "text/csv"),
            Map.entry("tsv", "text/tab-separated-values"),
            Map.entry("ttl", "text/turtle"),
            Map.entry("trig", "application/trig"),
            Map.entry("nt", "application/n-triples"),
            Map.entry("nq", "application/n-quads"),
            Map.entry("jsonld", "application/ld+json"),
            Map.entry("rdf", "application/rdf+xml"));

    /** What the client takes: the parameter {@code format} where there is one, else the header. */
    Accept accept() {
        String format = parameter("format");
        if (format == null) {
            return Accept.parse(request.getHeader("Accept"));
        }
        String mediaType = SHORT_NAMES.get(format.toLowerCase(Locale.ROOT));
        if (mediaType == null) {
            throw Problem.badRequest("There is no format \"" + format + "\". There are: "
                    + SHORT_NAMES.keySet().stream().sorted().collect(Collectors.joining(", ")) + ".");
        }
        return Accept.parse(mediaType);
    }

    /** The form to answer in; says 406 where none fits. */
    <T> Offer<T> negotiate(List<Offer<T>> offers) {
        response.setHeader("Vary", "Accept");
        return accept().choose(offers)
                .orElseThrow(() -> Problem.notAcceptable("This can be had as "
                        + offers.stream().map(Offer::mediaType).distinct().collect(Collectors.joining(", ")) + "."));
    }

    /** A parameter of the address or of a form. */
    @Nullable
    String parameter(String name) {
        return request.getParameter(name);
    }

    boolean isRead() {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    /** Redirects to a path of this server, by 303 See Other. */
    void seeOther(String target) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", prefix + target);
        response.setHeader("Vary", "Accept");
    }

    /** Sends a text with its length. */
    void send(int status, String contentType, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setHeader("Content-Type", contentType);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
