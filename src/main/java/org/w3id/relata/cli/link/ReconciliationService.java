package org.w3id.relata.cli.link;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.text.UserError;

/**
 * A reconciliation service (Reconciliation Service API 0.2 of the W3C Entity Reconciliation Community Group; 0.1 is
 * understood as well).
 */
final class ReconciliationService implements Target {
    private static final int BATCH = 10;
    private static final int OFFERS = 5;

    private final URI address;
    private final PatientHttp http;
    private final String name;
    private final String space;
    private final TargetTypes types;

    private ReconciliationService(URI address, PatientHttp http, String name, String space, TargetTypes types) {
        this.address = address;
        this.http = http;
        this.name = name;
        this.space = space;
        this.types = types;
    }

    /**
     * The service at an address, which says there what it is.
     *
     * @param types what its types are for our kinds
     * @throws UserError where there is no such service
     */
    static ReconciliationService at(String address, PatientHttp http, TargetTypes types) {
        URI uri = uri(address)
                .orElseThrow(() -> UserError.usage(
                        "“" + address + "” is no web address", "give the http or https address of the service"));
        try {
            JsonObject manifest =
                    object(http.hurried().body(PatientHttp.json(uri).build()));
            String space = text(manifest, "identifierSpace");
            if (space == null || uri(space).isEmpty()) {
                throw Unanswered.forAll("it does not say with an identifierSpace what its identifiers begin with");
            }
            String name = text(manifest, "name");
            return new ReconciliationService(uri, http, name == null ? address : name, space, types);
        } catch (Unanswered e) {
            throw new UserError(
                    address + " is no reconciliation service that can be used: " + e.reason(),
                    "check the address: opened in a browser it shows JSON with the name of the service");
        }
    }

    private static Optional<URI> uri(String text) {
        try {
            URI uri = URI.create(text);
            boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            return web && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String space() {
        return space;
    }

    @Override
    public int batch() {
        return BATCH;
    }

    @Override
    public Map<String, List<Found>> offers(List<Wanted> wanted) throws Unanswered {
        JsonObject queries = new JsonObject();
        for (int i = 0; i < wanted.size(); i++) {
            queries.add("q" + i, query(wanted.get(i)));
        }
        HttpRequest request = PatientHttp.json(address)
                .header("Content-Type", "application/x-www-form-urlencoded;charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "queries=" + URLEncoder.encode(queries.toString(), StandardCharsets.UTF_8)))
                .build();
        JsonObject results = object(http.body(request));
        Map<String, List<Found>> offers = new LinkedHashMap<>();
        for (int i = 0; i < wanted.size(); i++) {
            offers.put(wanted.get(i).path(), found(results.get("q" + i)));
        }
        return offers;
    }

    private JsonObject query(Wanted wanted) {
        JsonObject query = new JsonObject();
        query.addProperty("query", wanted.entity().label());
        query.addProperty("limit", OFFERS);
        types.type(space, wanted.kind()).ifPresent(type -> query.addProperty("type", type));
        Optional<String> property = types.country(space, wanted.kind());
        Optional<String> country = wanted.country(space);
        if (property.isPresent() && country.isPresent()) {
            JsonObject value = new JsonObject();
            value.addProperty("id", country.get());
            JsonObject condition = new JsonObject();
            condition.addProperty("pid", property.get());
            condition.add("v", value);
            JsonArray conditions = new JsonArray();
            conditions.add(condition);
            query.add("properties", conditions);
        }
        return query;
    }

    /** What is no candidate is left out: nothing that a service says is taken on trust. */
    private List<Found> found(@Nullable JsonElement result) throws Unanswered {
        if (result == null
                || !result.isJsonObject()
                || !result.getAsJsonObject().has("result")) {
            throw Unanswered.once("its answer has no result for one of the names");
        }
        JsonElement candidates = result.getAsJsonObject().get("result");
        if (!candidates.isJsonArray()) {
            throw Unanswered.once("its result for one of the names is no list");
        }
        List<Found> found = new ArrayList<>();
        for (JsonElement candidate : candidates.getAsJsonArray()) {
            if (candidate.isJsonObject()) {
                found(candidate.getAsJsonObject()).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Found> found(JsonObject candidate) {
        String id = text(candidate, "id");
        String label = text(candidate, "name");
        if (id == null || label == null || id.isBlank() || label.isBlank()) {
            return Optional.empty();
        }
        String iri = id.startsWith("http://") || id.startsWith("https://") ? id : space + id;
        JsonElement match = candidate.get("match");
        boolean sure = match != null && match.isJsonPrimitive() && match.getAsBoolean();
        return uri(iri).map(known -> new Found(iri, label, sure, Map.of()));
    }

    private static @Nullable String text(JsonObject object, String key) {
        JsonElement value = object.get(key);
        return value != null && value.isJsonPrimitive() ? value.getAsString() : null;
    }

    private static JsonObject object(String body) throws Unanswered {
        try {
            JsonElement json = JsonParser.parseString(body);
            if (json.isJsonObject()) {
                return json.getAsJsonObject();
            }
        } catch (JsonParseException | StackOverflowError notJson) {
            // Told below, with the beginning of what came instead.
        }
        String beginning = body.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        throw Unanswered.once(
                "its answer is no JSON object but “" + beginning.substring(0, Math.min(60, beginning.length())) + "”");
    }
}
