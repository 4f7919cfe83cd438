package org.w3id.relata.web;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.jena.system.Txn;
import org.w3id.relata.query.reconcile.Candidate;
import org.w3id.relata.store.search.Search;
import org.w3id.relata.web.page.PreviewPage;

/**
 * The reconciliation service (W3C Entity Reconciliation Community Group, Reconciliation Service API 0.2): tells which of our
 * entities a name stands for, completes names, shows entities at a glance, and tells properties of them.
 */
final class ReconcileHandler implements Handler {
    static final String PATH = "/reconcile";

    private static final String JSON = "application/json";
    private static final int LONGEST_BATCH = 4 * 1024 * 1024;
    private static final int MOST_AT_ONCE = 4;
    private static final int PATIENCE_SECONDS = 20;
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    private final Reconciliation reconciliation;
    private final ReconcileSuggestions suggestions;
    private final Semaphore running = new Semaphore(MOST_AT_ONCE, true);

    ReconcileHandler(Reconciliation reconciliation, Search search) {
        this.reconciliation = reconciliation;
        this.suggestions = new ReconcileSuggestions(reconciliation, search);
    }

    @Override
    public void handle(Exchange exchange) throws IOException {
        exchange.named(JSON);
        String part = exchange.path().substring(PATH.length());
        if (part.isEmpty() || part.equals("/")) {
            service(exchange);
            return;
        }
        if (!exchange.isRead()) {
            throw Problem.methodNotAllowed("This is only read.", Exchange.READ_METHODS);
        }
        switch (part) {
            case "/suggest/entity" -> send(exchange, suggestions.entities(exchange));
            case "/suggest/type" -> send(exchange, ReconcileSuggestions.types(exchange));
            case "/suggest/property" -> send(exchange, ReconcileSuggestions.properties(exchange));
            case "/properties" -> send(exchange, ReconcileSuggestions.proposals(exchange));
            case "/flyout/entity" -> send(exchange, flyout(exchange));
            case "/preview" -> preview(exchange);
            case "/view" -> view(exchange);
            default -> throw Problem.notFound("There is nothing at " + exchange.path() + ".");
        }
    }

    private void service(Exchange exchange) throws IOException {
        boolean post = exchange.request().getMethod().equals("POST");
        if (!post && !exchange.isRead()) {
            throw Problem.methodNotAllowed("Queries are sent by GET or POST.", "GET, HEAD, POST, OPTIONS");
        }
        if (post) {
            RequestBody body = new RequestBody(exchange.request(), "batch", LONGEST_BATCH);
            body.check();
            if (!body.mediaType().equals(RequestBody.FORM)) {
                throw Problem.unsupportedMediaType("Queries are posted as a form, " + RequestBody.FORM + ".");
            }
        }
        String queries = exchange.parameter("queries");
        String extend = exchange.parameter("extend");
        if (queries != null) {
            send(
                    exchange,
                    inTurn(() -> new ReconcileQueries(reconciliation.names().get()).answer(queries)));
        } else if (extend != null) {
            send(exchange, inTurn(() -> extended(extend)));
        } else if (post || exchange.parameter("query") != null) {
            throw Problem.badRequest("The parameter queries, a batch of queries, or the parameter extend is missing.");
        } else {
            String server = exchange.serverUrl();
            send(
                    exchange,
                    new ReconcileManifest(reconciliation.site().addresses().base(), server + PATH, server).json());
        }
    }

    /** Only so many batches are answered at once; who comes then waits, and is told to come again. */
    private JsonObject inTurn(Supplier<JsonObject> answer) {
        try {
            if (!running.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw Problem.busy("There are too many batches at the moment.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Problem.busy("The server is about to stop.");
        }
        try {
            return answer.get();
        } finally {
            running.release();
        }
    }

    private JsonObject extended(String extend) {
        // Made now, not within the transaction, which may be of a state before the newest.
        reconciliation.names().get();
        return Txn.calculateRead(reconciliation.site().dataset(), () -> new ReconcileExtension(
                        reconciliation, new Facts(reconciliation.site().dataset()))
                .answer(extend));
    }

    private JsonObject flyout(Exchange exchange) {
        Candidate entity = reconciliation.asked(exchange);
        JsonObject json = new JsonObject();
        json.addProperty("id", exchange.parameter("id"));
        json.addProperty("html", rendered("previewcard.jte", entity, exchange));
        return json;
    }

    /** It may stand in the frames of others, which no other page may. */
    private void preview(Exchange exchange) throws IOException {
        String page = rendered("preview.jte", reconciliation.asked(exchange), exchange);
        exchange.response()
                .setHeader(
                        "Content-Security-Policy",
                        Front.CONTENT_SECURITY_POLICY.replace("frame-ancestors 'none'", "frame-ancestors *"));
        exchange.send(200, "text/html;charset=utf-8", page);
    }

    private void view(Exchange exchange) {
        Candidate entity = reconciliation.asked(exchange);
        exchange.seeOther(reconciliation
                .site()
                .addresses()
                .page(reconciliation.node(entity))
                .orElseThrow());
    }

    private String rendered(String template, Candidate entity, Exchange exchange) {
        Site site = reconciliation.site();
        PreviewPage page = Txn.calculateRead(site.dataset(), () -> new ReconcilePreviews(
                        reconciliation, new PageBuilder(site, exchange.prefix()), exchange.serverUrl())
                .page(entity));
        return site.templates().render(template, page);
    }

    private static void send(Exchange exchange, JsonObject json) throws IOException {
        exchange.send(200, JSON, GSON.toJson(json));
    }
}
