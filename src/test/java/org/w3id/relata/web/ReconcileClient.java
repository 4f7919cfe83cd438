package org.w3id.relata.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.w3id.relata.LoadedSeeds;
import org.w3id.relata.store.Store;
import org.w3id.relata.text.Installation;

/** A server with the seeds, and what clients of its reconciliation service do. */
final class ReconcileClient implements AutoCloseable {
    private static final String FORM = "application/x-www-form-urlencoded";

    private final SampleServer server;

    ReconcileClient() {
        Store store = LoadedSeeds.store();
        server = SampleServer.start(new ServerSettings(
                store.dataset(),
                store.releases(),
                SampleServer.BASE,
                Installation.current().queries(),
                0,
                ServerSettings.USUAL_LIMIT,
                null));
    }

    SampleServer server() {
        return server;
    }

    HttpResponse<String> get(String path) {
        return server.get("/reconcile" + path, "application/json");
    }

    JsonObject json(String path) {
        return parsed(get(path));
    }

    HttpResponse<String> post(String parameter, String value) {
        return server.post("/reconcile", FORM, parameter + "=" + encoded(value));
    }

    /** The results of a batch. */
    JsonObject batch(JsonObject queries) {
        return parsed(post("queries", queries.toString()));
    }

    /** The candidates of one query. */
    List<JsonObject> candidates(JsonObject query) {
        JsonObject batch = new JsonObject();
        batch.add("q0", query);
        return batch(batch).getAsJsonObject("q0").getAsJsonArray("result").asList().stream()
                .map(candidate -> candidate.getAsJsonObject())
                .toList();
    }

    static JsonObject query(String name, String type) {
        JsonObject query = new JsonObject();
        query.addProperty("query", name);
        if (!type.isEmpty()) {
            query.addProperty("type", type);
        }
        return query;
    }

    static JsonObject property(String id, String value) {
        JsonObject property = new JsonObject();
        property.addProperty("pid", id);
        property.addProperty("v", value);
        return property;
    }

    static JsonObject with(JsonObject query, JsonObject... properties) {
        JsonArray array = new JsonArray();
        List.of(properties).forEach(array::add);
        query.add("properties", array);
        return query;
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    static JsonObject parsed(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
        return JsonParser.parseString(response.body()).getAsJsonObject();
    }

    @Override
    public void close() {
        server.close();
    }
}
