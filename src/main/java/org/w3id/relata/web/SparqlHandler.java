package org.w3id.relata.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.jena.system.Txn;

/**
 * The SPARQL endpoint, for reading (SPARQL 1.1 Protocol): looks at the request and hands queries on to Fuseki. Without a
 * query it gives the Service Description to machines and a form to people.
 */
final class SparqlHandler implements Handler {
    static final String PATH = "/sparql";

    static final int LONGEST_QUERY = 1024 * 1024;
    private static final String QUERY = "application/sparql-query";
    private static final String UPDATE = "application/sparql-update";
    private static final String READ_ONLY = "This endpoint is for queries: the data changes only where it runs.";
    private static final List<Offer<Boolean>> PEOPLE_OR_MACHINES =
            List.of(Offer.of("application/sparql-results+json", false), Offer.of("text/html", true));

    static final int MOST_AT_ONCE = 8;
    private static final int PATIENCE_SECONDS = 5;

    private final Site site;
    private final Semaphore running = new Semaphore(MOST_AT_ONCE, true);

    SparqlHandler(Site site) {
        this.site = site;
    }

    @Override
    public void handle(Exchange exchange) throws IOException {
        HttpServletRequest request = exchange.request();
        boolean post = request.getMethod().equals("POST");
        if (!post && !exchange.isRead()) {
            throw Problem.methodNotAllowed(READ_ONLY, "GET, HEAD, POST, OPTIONS");
        }
        RequestBody body = new RequestBody(request, "query", LONGEST_QUERY);
        body.check();
        String type = body.mediaType();
        if (type.equals(UPDATE) || exchange.parameter("update") != null) {
            throw Problem.forbidden(READ_ONLY);
        }
        if (post && !type.equals(RequestBody.FORM) && !type.equals(QUERY)) {
            throw Problem.unsupportedMediaType(
                    "A query is posted as " + QUERY + " or as a form, " + RequestBody.FORM + ".");
        }
        if (!type.equals(QUERY) && exchange.parameter("query") == null) {
            if (post) {
                throw Problem.badRequest("The parameter query is missing.");
            }
            introduce(exchange);
        } else {
            answer(exchange);
        }
    }

    /** What cannot be answered is shown to people with their query, to be mended. */
    private void answer(Exchange exchange) throws IOException {
        try {
            handOn(exchange);
        } catch (Problem problem) {
            boolean person = exchange.isRead()
                    && exchange.parameter("format") == null
                    && exchange.accept()
                            .choose(PEOPLE_OR_MACHINES)
                            .map(Offer::form)
                            .orElse(false);
            if (!person || exchange.response().isCommitted() || exchange.parameter("query") == null) {
                throw problem;
            }
            exchange.response().resetBuffer();
            problem.headers().forEach(exchange.response()::setHeader);
            exchange.send(
                    problem.status(),
                    "text/html;charset=utf-8",
                    new EditorPages(site, exchange).refused(exchange.parameter("query"), problem));
        }
    }

    private void introduce(Exchange exchange) throws IOException {
        List<Offer<Optional<RdfFormat>>> offers = new ArrayList<>();
        RdfFormat.allOffers().forEach(offer -> offers.add(offer.as(Optional.of(offer.form()))));
        offers.add(Offer.of("text/html", Optional.empty()));
        Offer<Optional<RdfFormat>> offer = exchange.negotiate(offers);
        new FormLinks(exchange).of(offers);
        if (offer.form().isPresent()) {
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            exchange.body(offer.as(offer.form().get()))
                    .writeFew(Txn.calculateRead(site.dataset(), () -> new ServiceDescription(site).quads()), body);
            exchange.send(200, offer.contentType(), body.toByteArray());
        } else {
            exchange.send(200, offer.contentType(), new EditorPages(site, exchange).form());
        }
    }

    /** Only so many queries run at once; who comes then waits a little, and is told to come again. */
    private void takeTurn() {
        try {
            if (!running.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw Problem.busy("There are too many queries at the moment.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Problem.busy("The server is about to stop.");
        }
    }

    private void handOn(Exchange exchange) throws IOException {
        HttpServletRequest request = new HandedRequest(exchange.request());
        request.setAttribute(SparqlProcessor.EXCHANGE, exchange);
        takeTurn();
        try {
            exchange.onward().doFilter(request, exchange.response());
        } catch (ServletException e) {
            throw new IOException(e);
        } finally {
            running.release();
        }
        if (request.getAttribute(SparqlProcessor.FAILURE) instanceof RuntimeException failure) {
            throw failure;
        }
    }
}
