package org.w3id.relata.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.jena.atlas.RuntimeIOException;
import org.eclipse.jetty.http.BadMessageException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3id.relata.store.release.Releases;

/** Where every request comes in: sends it to its handler, and turns every failure into a status. */
final class Front implements Filter {
    private static final int MOST_READ_IN_VAIN = 1 << 20;
    private static final Logger LOG = LoggerFactory.getLogger(Front.class);
    private static final String PREFIX = "/relata";

    /** What pages may load and run: everything is ours, and stands in files of its own. */
    static final String CONTENT_SECURITY_POLICY =
            "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";

    /** What every answer has. */
    static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            CONTENT_SECURITY_POLICY,
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "strict-origin-when-cross-origin",
            "Access-Control-Allow-Origin",
            "*",
            "Access-Control-Expose-Headers",
            "Link, ETag, Last-Modified, Location, Retry-After, Content-Disposition, Content-Range, Repr-Digest",
            // Also where the client names no coding: what is kept for it must not be given to one that does.
            "Vary",
            "Accept-Encoding",
            // Kept by whoever likes to, but never used without asking whether it still holds.
            "Cache-Control",
            "public, no-cache");

    /** What was said of an answer that does not come after all. */
    private static final List<String> TAKEN_BACK = List.of(
            "ETag",
            "Last-Modified",
            "Link",
            "Content-Length",
            "Content-Encoding",
            "Content-Location",
            "Content-Disposition",
            "Accept-Ranges",
            "Repr-Digest");

    private final List<Route> routes;
    private final ProblemResponse problems;
    private final Releases releases;
    private final Supplier<JsonLdContext> shortNames;
    private final Instant started = Instant.now();

    /**
     * @param routes the first that covers a path answers it
     * @param releases of the data that is answered from
     * @param shortNames those of JSON-LD
     */
    Front(List<Route> routes, ProblemResponse problems, Releases releases, Supplier<JsonLdContext> shortNames) {
        this.routes = List.copyOf(routes);
        this.problems = problems;
        this.releases = releases;
        this.shortNames = shortNames;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Exchange exchange = exchange((HttpServletRequest) request, (HttpServletResponse) response, chain);
        HEADERS.forEach(exchange.response()::setHeader);
        try {
            answer(exchange);
        } catch (Problem problem) {
            refuse(exchange, problem);
        } catch (BadMessageException e) {
            refuse(exchange, Problem.badRequest("The request cannot be read: " + e.getReason() + "."));
        } catch (RuntimeException e) {
            fail(exchange, e);
        }
    }

    private void fail(Exchange exchange, RuntimeException failure) throws IOException {
        boolean clientGone = failure instanceof UncheckedIOException || failure instanceof RuntimeIOException;
        if (clientGone && exchange.response().isCommitted()) {
            throw new IOException("the client has gone", failure);
        }
        String id = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("{}: {} {}", id, exchange.request().getMethod(), exchange.path(), failure);
        refuse(exchange, Problem.internal(id));
    }

    private void answer(Exchange exchange) throws IOException {
        Route route = routes.stream()
                .filter(candidate -> candidate.covers(exchange.path()))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("There is nothing at " + exchange.path() + "."));
        String allowed = route.reading() ? Exchange.READ_METHODS : "GET, HEAD, POST, OPTIONS";
        if (exchange.request().getMethod().equals("OPTIONS")) {
            exchange.response().setStatus(HttpServletResponse.SC_NO_CONTENT);
            exchange.response().setHeader("Allow", allowed);
            exchange.response().setHeader("Access-Control-Allow-Methods", allowed);
            exchange.response()
                    .setHeader(
                            "Access-Control-Allow-Headers",
                            "Accept, Content-Type, If-Modified-Since, If-None-Match, If-Range, Range");
            exchange.response().setHeader("Access-Control-Max-Age", "86400");
        } else if (route.reading() && !exchange.isRead()) {
            throw Problem.methodNotAllowed("This server is for reading: the data changes only where it runs.", allowed);
        } else {
            route.handler().handle(exchange);
        }
    }

    private void refuse(Exchange exchange, Problem problem) throws IOException {
        if (exchange.response().isCommitted()) {
            // Half an answer must not look like a whole one: the connection is cut.
            throw new IOException("failed while answering: " + problem.detail(), problem);
        }
        exchange.response().resetBuffer();
        TAKEN_BACK.forEach(name -> exchange.response().setHeader(name, null));
        drain(exchange.request());
        problems.write(exchange, problem);
    }

    /** Many clients do not look for an answer before they have sent everything; a short body is read in vain. */
    private static void drain(HttpServletRequest request) {
        long length = request.getContentLengthLong();
        if (length > 0 && length <= MOST_READ_IN_VAIN) {
            try {
                request.getInputStream().transferTo(OutputStream.nullOutputStream());
            } catch (IOException | IllegalStateException e) {
                LOG.debug("the body could not be read to its end", e);
            }
        }
    }

    private Exchange exchange(HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
        String path = request.getRequestURI();
        boolean prefixed = path.equals(PREFIX) || path.startsWith(PREFIX + "/");
        String rest = prefixed ? path.substring(PREFIX.length()) : path;
        return new Exchange(
                request,
                response,
                prefixed ? PREFIX : "",
                rest.isEmpty() ? "/" : rest,
                new Validators(releases.current(), started),
                shortNames,
                chain);
    }
}
