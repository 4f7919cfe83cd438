package org.w3id.relata.web;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.system.Txn;
import org.w3id.relata.store.search.Hit;
import org.w3id.relata.store.search.ThingKind;
import org.w3id.relata.web.page.Paging;
import org.w3id.relata.web.page.SearchPage;

/**
 * Finds things by their names and words, {@code /search?q=…&kind=…&page=…}: a page for people, JSON for programs. Entities come
 * first, then documents, propositions and claims; where only one of these is wanted, page by page.
 */
final class SearchHandler implements Handler {
    static final String PATH = "/search";

    private static final Gson GSON = new GsonBuilder()
            .serializeNulls()
            .disableHtmlEscaping()
            .setPrettyPrinting()
            .create();

    private static final List<Offer<Boolean>> FORMS =
            List.of(Offer.of("text/html", true), Offer.of("application/json", false));

    private final Site site;
    private final Finder finder;

    SearchHandler(Site site, Finder finder) {
        this.site = site;
        this.finder = finder;
    }

    @Override
    public void handle(Exchange exchange) throws IOException {
        boolean html = exchange.negotiate(FORMS).form();
        new FormLinks(exchange).of(FORMS);
        SearchRequest request = SearchRequest.of(exchange);
        String body = Txn.calculateRead(site.dataset(), () -> {
            Found found = finder.find(request);
            PageBuilder builder = new PageBuilder(site, exchange.prefix());
            SearchPage page = new SearchPages(builder, exchange.prefix()).page(found);
            PageHandler.linkParts(exchange, page.paging());
            return html ? site.templates().render("search.jte", page) : json(found, builder, page.paging());
        });
        exchange.send(200, html ? "text/html;charset=utf-8" : "application/json", body);
    }

    private static String json(Found found, PageBuilder builder, Paging paging) {
        JsonObject json = new JsonObject();
        json.addProperty("q", found.request().words());
        json.addProperty("page", paging.page());
        json.addProperty("pages", paging.pages());
        json.addProperty("next", paging.next());
        JsonArray groups = new JsonArray();
        found.hits().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> group(entry.getKey(), entry.getValue(), found, builder))
                .forEach(groups::add);
        json.add("groups", groups);
        return GSON.toJson(json);
    }

    private static JsonObject group(ThingKind.Group group, List<Hit> hits, Found found, PageBuilder builder) {
        JsonObject json = new JsonObject();
        json.addProperty("group", group.name().toLowerCase(Locale.ROOT));
        json.addProperty("total", found.total(group));
        JsonArray things = new JsonArray();
        hits.stream().map(new FoundThings(builder)::jsonInFull).forEach(things::add);
        json.add("results", things);
        return json;
    }
}
