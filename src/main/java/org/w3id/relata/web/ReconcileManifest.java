package org.w3id.relata.web;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.w3id.relata.rdf.Namespaces;
import org.w3id.relata.text.Installation;

/**
 * What clients are told of the reconciliation service (Reconciliation Service API 0.2, section 3.1).
 *
 * @param base what the IRIs of things begin with
 * @param service its address for the client, without a slash at the end
 * @param server that of the whole
 */
record ReconcileManifest(String base, String service, String server) {
    private static final int WIDTH = 400;
    private static final int HEIGHT = 200;

    JsonObject json() {
        JsonObject json = new JsonObject();
        JsonArray versions = new JsonArray();
        versions.add("0.2");
        json.add("versions", versions);
        json.addProperty("name", "Relata: states, forces, facilities and who speaks of them");
        json.addProperty("identifierSpace", base + "id/");
        json.addProperty("schemaSpace", Namespaces.ONTOLOGY);
        json.addProperty("documentation", server + ApiHandler.PATH);
        json.addProperty("logo", server + AssetHandler.PATH + "relata.svg");
        json.addProperty("serviceVersion", Installation.version());
        json.addProperty("batchSize", ReconcileQueries.MOST);
        JsonArray types = new JsonArray();
        ReconcileType.ALL.stream()
                .filter(ReconcileType::narrow)
                .map(ReconcileType::json)
                .forEach(types::add);
        json.add("defaultTypes", types);
        JsonObject view = new JsonObject();
        view.addProperty("url", service + "/view?id={{id}}");
        json.add("view", view);
        JsonObject preview = new JsonObject();
        preview.addProperty("url", service + "/preview?id={{id}}");
        preview.addProperty("width", WIDTH);
        preview.addProperty("height", HEIGHT);
        json.add("preview", preview);
        JsonObject suggest = new JsonObject();
        JsonObject entities = part("/suggest/entity");
        entities.addProperty("flyout_service_url", service);
        entities.addProperty("flyout_service_path", "/flyout/entity?id=${id}");
        suggest.add("entity", entities);
        suggest.add("type", part("/suggest/type"));
        suggest.add("property", part("/suggest/property"));
        json.add("suggest", suggest);
        json.add("extend", extend());
        return json;
    }

    private JsonObject extend() {
        JsonObject limit = new JsonObject();
        limit.addProperty("name", ReconcileExtension.LIMIT);
        limit.addProperty("label", "Limit");
        limit.addProperty("type", "number");
        limit.addProperty("default", 0);
        limit.addProperty("help_text", "How many values at most; 0 for all");
        JsonArray settings = new JsonArray();
        settings.add(limit);
        JsonObject extend = new JsonObject();
        extend.add("propose_properties", part("/properties"));
        extend.add("property_settings", settings);
        return extend;
    }

    private JsonObject part(String path) {
        JsonObject part = new JsonObject();
        part.addProperty("service_url", service);
        part.addProperty("service_path", path);
        return part;
    }
}
