package org.w3id.relata.web;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import org.w3id.relata.query.CannedQuery;
import org.w3id.relata.query.Parameter;
import org.w3id.relata.query.QueryGraph;
import org.w3id.relata.rdf.Iris;

/**
 * The canned queries as a list in JSON.
 *
 * @param prefix what the server's paths begin with for this client
 */
record QueryList(Site site, String prefix) {
    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    String json() {
        JsonArray queries = new JsonArray();
        site.queries().queries().forEach(query -> queries.add(json(query)));
        JsonObject list = new JsonObject();
        list.add("queries", queries);
        return GSON.toJson(list);
    }

    private JsonObject json(CannedQuery query) {
        JsonObject json = new JsonObject();
        json.addProperty("name", query.name());
        json.addProperty("summary", query.summary());
        json.addProperty("question", query.description());
        json.addProperty("href", prefix + QueriesHandler.PATH + query.name());
        json.addProperty(
                "iri",
                new QueryGraph(new Iris(site.addresses().base())).iri(query).getURI());
        json.addProperty("view", query.view().label());
        json.add("tags", texts(query.tags()));
        json.add("asks", texts(query.hosts()));
        json.addProperty("available", new AskedHosts(site, query).refused().isEmpty());
        JsonArray parameters = new JsonArray();
        query.parameters().forEach(parameter -> parameters.add(json(parameter)));
        json.add("parameters", parameters);
        return json;
    }

    private static JsonObject json(Parameter parameter) {
        JsonObject json = new JsonObject();
        json.addProperty("name", parameter.name());
        json.addProperty("type", parameter.type().name());
        json.addProperty("description", parameter.description());
        json.addProperty("required", parameter.required());
        if (parameter.defaultValue() != null) {
            json.addProperty("default", parameter.defaultValue());
        }
        if (parameter.example() != null) {
            json.addProperty("example", parameter.example());
        }
        if (!parameter.values().isEmpty()) {
            json.add("values", texts(parameter.values()));
        }
        if (!parameter.kinds().isEmpty()) {
            json.add("kinds", texts(parameter.kinds()));
        }
        return json;
    }

    private static JsonArray texts(List<String> values) {
        JsonArray array = new JsonArray();
        values.forEach(array::add);
        return array;
    }
}
