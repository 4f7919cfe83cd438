package org.w3id.relata.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One request and its response.
 *
 * @param request as it came
 * @param response to be written once
 * @param prefix what the server's paths begin with for this client: empty or {@code /relata}
 * @param path the path after the prefix, as it was sent (percent-encoded)
 * @param validators tell what the client may have already
 * @param shortNames those of JSON-LD
 * @param onward what comes after our own handlers: Fuseki
 */
record Exchange(
        HttpServletRequest request,
        HttpServletResponse response,
        String prefix,
        String path,
        Validators validators,
        Supplier<JsonLdContext> shortNames,
        FilterChain onward) {
    static final String READ_METHODS = "GET, HEAD, OPTIONS";

    private static final String NAMED = Exchange.class.getName() + ".named";
    private static final String CHANGES_BY_ITSELF = Exchange.class.getName() + ".changes";

    /** What never changes under its address. */
    private static final String FOR_GOOD = "public, max-age=31536000, immutable";

    /** What the client takes: the parameter {@code format} where there is one, else the header. */
    Accept accept() {
        String format = parameter("format");
        if (format == null) {
            return Accept.parse(request.getHeader("Accept"));
        }
        return FormatNames.accept(format.toLowerCase(Locale.ROOT))
                .map(Accept::parse)
                .orElseThrow(() -> Problem.badRequest(
                        "There is no format \"" + format + "\". There are: " + FormatNames.all() + "."));
    }

    /** Says that the address itself has named a media type, which holds for a refusal as well. */
    void named(String mediaType) {
        request.setAttribute(NAMED, mediaType);
    }

    /** What a refusal is to be told in: the media type that the address has named, else what the header says. */
    Accept acceptForProblems() {
        Object named = request.getAttribute(NAMED);
        return Accept.parse(named instanceof String mediaType ? mediaType : request.getHeader("Accept"));
    }

    /** The form to answer in; says 406 where none fits. */
    <T> Offer<T> negotiate(List<Offer<T>> offers) {
        varyByAccept();
        return accept().choose(offers)
                .orElseThrow(() -> Problem.notAcceptable("This can be had as "
                        + offers.stream().map(Offer::mediaType).distinct().collect(Collectors.joining(", ")) + "."));
    }

    /** What writes RDF in a form that was chosen. */
    RdfBody body(Offer<RdfFormat> offer) {
        return new RdfBody(offer, offer.form() == RdfFormat.JSON_LD ? shortNames.get() : JsonLdContext.STANDARD);
    }

    /** A parameter of the address or of a form. */
    @Nullable
    String parameter(String name) {
        return request.getParameter(name);
    }

    /** The query part of the address with its question mark; empty where there is none. */
    String query() {
        return request.getQueryString() == null ? "" : "?" + request.getQueryString();
    }

    boolean isRead() {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    /**
     * The page of a long list that is asked for, from 1.
     *
     * @throws Problem where it is no number
     */
    int page() {
        String page = parameter("page");
        if (page == null) {
            return 1;
        }
        if (!page.matches("[1-9][0-9]{0,6}")) {
            throw Problem.badRequest("Pages are numbered from 1; there is no page \"" + page + "\".");
        }
        return Integer.parseInt(page);
    }

    /** Links to the other pages of a long list (RFC 8288; the relations are those of HTML and RFC 5005). */
    void linkPages(Paged paging) {
        if (paging.several()) {
            linkPage(1, "first");
            if (paging.page() > 1) {
                linkPage(paging.page() - 1, "prev");
            }
            if (paging.more()) {
                linkPage(paging.page() + 1, "next");
            }
            paging.last().ifPresent(last -> linkPage(last, "last"));
        }
    }

    private void linkPage(int page, String relation) {
        String format = parameter("format");
        String query =
                format == null ? "?page=" : "?format=" + URLEncoder.encode(format, StandardCharsets.UTF_8) + "&page=";
        link(path + query + page, relation);
    }

    /** Redirects to a path of this server, by 303 See Other. */
    void seeOther(String target) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", prefix + target);
        varyByAccept();
    }

    /** Redirects for now to a path of this server, by 307 Temporary Redirect. */
    void temporarily(String target) {
        response.setStatus(HttpServletResponse.SC_TEMPORARY_REDIRECT);
        response.setHeader("Location", prefix + target);
    }

    /** Says that the answer depends on what the client takes. How it is compressed does as well, which Jetty says. */
    void varyByAccept() {
        if (!response.getHeaders("Vary").contains("Accept")) {
            response.addHeader("Vary", "Accept");
        }
    }

    /** Sends a text with its length; only says so where the client has it already. */
    void send(int status, String contentType, String body) throws IOException {
        send(status, contentType, body.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends what is in memory with its length; only says so where the client has it already. */
    void send(int status, String contentType, byte[] body) throws IOException {
        response.setHeader("Content-Type", contentType);
        if (status == HttpServletResponse.SC_OK && contentType.startsWith("text/html")) {
            link(ChangesFeed.PATH, "alternate", ChangesFeed.TYPE);
        }
        if (status == HttpServletResponse.SC_OK && isRead()) {
            validators.of(body, response);
            if (isKnown()) {
                return;
            }
        }
        response.setStatus(status);
        Optional<byte[]> compressed = Brotli.compressed(body, contentType, request);
        compressed.ifPresent(bytes -> response.setHeader("Content-Encoding", Brotli.NAME));
        byte[] sent = compressed.orElse(body);
        response.setContentLength(sent.length);
        response.getOutputStream().write(sent);
    }

    /**
     * Begins an answer that is written as it is made, and is the same as long as the data is.
     *
     * @return false where the client has it already, and nothing is to be written
     */
    boolean begin(String contentType) {
        response.setHeader("Content-Type", contentType);
        if (!isRead() || request.getAttribute(CHANGES_BY_ITSELF) != null) {
            return true;
        }
        validators.of(contentType + " " + path + query(), response);
        return !isKnown();
    }

    /** Says that the answer may be another each time it is asked for, although the data is what it was. */
    void keepNothing() {
        request.setAttribute(CHANGES_BY_ITSELF, true);
        response.setHeader("Cache-Control", "no-store");
    }

    /** Says that what is at this address never changes. */
    void keepForGood() {
        response.setHeader("Cache-Control", FOR_GOOD);
    }

    /**
     * Adds a link (RFC 8288).
     *
     * @param target a path of this server, which gets the client's prefix, or an IRI
     */
    void link(String target, String relation) {
        response.addHeader("Link", "<" + address(target) + ">; rel=\"" + relation + "\"");
    }

    /** Adds a link to what has a media type. */
    void link(String target, String relation, String mediaType) {
        response.addHeader("Link", "<" + address(target) + ">; rel=\"" + relation + "\"; type=\"" + mediaType + "\"");
    }

    /** Where this server is for the client, without a slash at the end: {@code http://localhost:3030/relata}. */
    String serverUrl() {
        String forwarded = request.getHeader("X-Forwarded-Proto");
        String scheme = "https".equals(forwarded) ? forwarded : request.getScheme();
        String host = request.getHeader("Host");
        boolean usable = host != null && host.matches("[A-Za-z0-9.-]+(:[0-9]{1,5})?|\\[[0-9A-Fa-f:.]+](:[0-9]{1,5})?");
        return scheme + "://" + (usable ? host : "localhost:" + request.getLocalPort()) + prefix;
    }

    /** In ASCII and without what would end it. */
    private String address(String target) {
        StringBuilder address = new StringBuilder();
        for (byte unit : (target.startsWith("/") ? prefix + target : target).getBytes(StandardCharsets.UTF_8)) {
            boolean plain = unit > ' ' && unit < 0x7f && "<>\"\\^`{|}".indexOf(unit) < 0;
            address.append(plain ? String.valueOf((char) unit) : String.format("%%%02X", unit & 0xff));
        }
        return address.toString();
    }

    /** Whether the client has already what was described by its validators; it is told so, and nothing is to be written. */
    boolean isKnown() {
        if (!isRead() || !Validators.has(request, response)) {
            return false;
        }
        response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        response.setHeader("Content-Type", null);
        ContentCoding.begin(response);
        return true;
    }
}
