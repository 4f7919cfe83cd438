package org.w3id.relata.web;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.w3id.relata.query.CannedQuery;
import org.w3id.relata.query.QueryCatalogue;
import org.w3id.relata.text.Installation;

/**
 * The API in OpenAPI 3.1: what is the same for every server stands in {@code openapi/base.json}, the canned queries come from
 * their catalogue.
 *
 * @param server its address for the client, without a slash at the end
 */
record OpenApi(QueryCatalogue queries, String server) {
    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private static final String BASE = "/openapi/base.json";
    /** Stands in the base for the answers of the endpoint. */
    private static final String ANSWERS = "$ref-answers";

    /** The document. */
    String json() {
        JsonObject document = base();
        document.getAsJsonObject("info").addProperty("version", Installation.version());
        JsonObject address = new JsonObject();
        address.addProperty("url", server);
        JsonArray servers = new JsonArray();
        servers.add(address);
        document.add("servers", servers);
        JsonObject paths = document.getAsJsonObject("paths");
        for (String method : paths.getAsJsonObject(SparqlHandler.PATH).keySet()) {
            JsonObject operation = paths.getAsJsonObject(SparqlHandler.PATH).getAsJsonObject(method);
            if (operation.getAsJsonObject("responses").has(ANSWERS)) {
                operation.add("responses", OpenApiAnswers.ofAnyQuery());
            }
        }
        for (CannedQuery query : queries.queries()) {
            JsonObject path = new JsonObject();
            path.add("get", new OpenApiQuery(query).operation());
            paths.add(QueriesHandler.PATH + query.name(), path);
        }
        return GSON.toJson(document);
    }

    private static JsonObject base() {
        try (InputStreamReader reader = new InputStreamReader(
                Objects.requireNonNull(OpenApi.class.getResourceAsStream(BASE), BASE), StandardCharsets.UTF_8)) {
            JsonElement document = JsonParser.parseReader(reader);
            return document.getAsJsonObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
