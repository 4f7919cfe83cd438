package org.w3id.relata.text.read;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The objects of a page's JSON-LD scripts, read as JSON: contexts are not fetched and not needed for schema.org. */
final class JsonLd {
    private static final Pattern WRAPPING =
            Pattern.compile("^\\s*(?:<!--|//\\s*<!\\[CDATA\\[)|(?:-->|//\\s*\\]\\]>)\\s*$");

    private JsonLd() {}

    /** Those on top of a script, in an array or in a {@code @graph}; a script that is no JSON says nothing. */
    static List<JsonObject> objectsOf(Document page) {
        List<JsonObject> objects = new ArrayList<>();
        for (Element script : page.select("script[type*=ld+json]")) {
            try {
                collect(JsonParser.parseString(WRAPPING.matcher(script.data()).replaceAll("")), objects);
            } catch (JsonParseException e) {
                continue; // browsers and search engines pass over it as well
            }
        }
        return objects;
    }

    /** The objects that have an {@code @id} and say more than that. */
    static Map<String, JsonObject> byId(List<JsonObject> objects) {
        Map<String, JsonObject> byId = new LinkedHashMap<>();
        for (JsonObject object : objects) {
            if (object.size() > 1 && object.get("@id") instanceof JsonPrimitive id) {
                byId.putIfAbsent(id.getAsString(), object);
            }
        }
        return byId;
    }

    private static void collect(JsonElement element, List<JsonObject> objects) {
        if (element instanceof JsonArray array) {
            array.forEach(each -> collect(each, objects));
        } else if (element instanceof JsonObject object) {
            objects.add(object);
            if (object.has("@graph")) {
                collect(object.get("@graph"), objects);
            }
        }
    }
}
