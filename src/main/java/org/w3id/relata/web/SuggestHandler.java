package org.w3id.relata.web;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.system.Txn;
import org.w3id.relata.store.search.Hit;
import org.w3id.relata.store.search.Part;
import org.w3id.relata.store.search.Search;
import org.w3id.relata.store.search.ThingKind;

/**
 * Completes names: {@code /suggest?q=bel&kind=State,Force&limit=10} as JSON. Every word that is typed is the beginning of a word.
 * Where kinds are not chosen, claims are left out: their words are too long to choose from.
 */
final class SuggestHandler implements Handler {
    static final String PATH = "/suggest";

    private static final int USUAL = 10;
    private static final int MOST = 50;
    /** What is left for the groups that come after the first. */
    private static final int ROOM = 2;

    private static final Gson GSON =
            new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

    private final Site site;
    private final Search search;

    SuggestHandler(Site site, Search search) {
        this.site = site;
        this.search = search;
    }

    @Override
    public void handle(Exchange exchange) throws IOException {
        Offer<Boolean> offer = exchange.negotiate(List.of(Offer.of("application/json", true)));
        new FormLinks(exchange).toDataset();
        KindFilter kinds = KindFilter.parse(exchange.parameter("kind"));
        int limit = limit(exchange);
        String words = Optional.ofNullable(exchange.parameter("q")).orElse("");
        JsonObject answer = Txn.calculateRead(site.dataset(), () -> {
            FoundThings found = new FoundThings(new PageBuilder(site, exchange.prefix()));
            JsonArray suggestions = new JsonArray();
            suggested(words, kinds, limit).stream().map(found::json).forEach(suggestions::add);
            JsonObject json = new JsonObject();
            json.add("suggestions", suggestions);
            return json;
        });
        exchange.send(200, offer.contentType(), GSON.toJson(answer));
    }

    private List<Hit> suggested(String words, KindFilter kinds, int limit) {
        List<ThingKind.Group> groups = new ArrayList<>(kinds.groups());
        if (kinds.names().isEmpty()) {
            groups.remove(ThingKind.Group.CLAIMS);
        }
        List<Part> parts = groups.stream()
                .map(group -> new Part(kind -> kind.group() == group && kinds.wants(kind), 0, limit))
                .toList();
        List<List<Hit>> found = search.find(words, parts).parts();
        List<Hit> suggested = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            int kept = found.subList(i + 1, found.size()).stream()
                    .mapToInt(later -> Math.min(later.size(), ROOM))
                    .sum();
            int room = Math.max(limit - suggested.size() - kept, 1);
            found.get(i).stream()
                    .limit(Math.min(room, limit - suggested.size()))
                    .forEach(suggested::add);
        }
        return suggested;
    }

    private static int limit(Exchange exchange) {
        String limit = exchange.parameter("limit");
        if (limit == null) {
            return USUAL;
        }
        if (!limit.matches("[1-9][0-9]?") || Integer.parseInt(limit) > MOST) {
            throw Problem.badRequest("The limit is a number from 1 to " + MOST + ".");
        }
        return Integer.parseInt(limit);
    }
}
