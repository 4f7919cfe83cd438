package org.w3id.relata.text.read;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * A thing that a page describes in terms of schema.org, as JSON-LD or as microdata.
 *
 * @param json its properties; those of microdata in the form of JSON-LD
 * @param byId the other things of the page that have an {@code @id}
 */
record SchemaOrgItem(JsonObject json, Map<String, JsonObject> byId) {
    private static final List<String> NAMES = List.of("name", "headline", "url", "@id");

    /** What a page says of its article: items of a kind of article first, then of the page itself; JSON-LD first. */
    static List<SchemaOrgItem> articlesOf(Document page) {
        List<JsonObject> linked = JsonLd.objectsOf(page);
        Map<String, JsonObject> byId = JsonLd.byId(linked);
        return Stream.concat(linked.stream(), Microdata.objectsOf(page).stream())
                .map(json -> new SchemaOrgItem(json, byId))
                .filter(item -> item.rank() < 2)
                .sorted(Comparator.comparingInt(SchemaOrgItem::rank))
                .toList();
    }

    /** Whether it is of a kind of article, not the page as a whole. */
    boolean isArticle() {
        return rank() == 0;
    }

    /** 0 for an article, 1 for a page, 2 for anything else. */
    private int rank() {
        int rank = 2;
        for (String type : texts("@type")) {
            String name = type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf('#')) + 1);
            if (name.endsWith("Article") || name.endsWith("BlogPosting") || name.equals("Report")) {
                return 0;
            }
            rank = name.equals("WebPage") ? 1 : rank;
        }
        return rank;
    }

    /** The words of a property; of a thing that is its value, its name, else its address. */
    List<String> texts(String property) {
        List<String> texts = new ArrayList<>();
        for (JsonElement value : values(json.get(property))) {
            if (value.isJsonPrimitive()) {
                texts.add(value.getAsString());
            } else if (value instanceof JsonObject object) {
                nameOf(object).ifPresent(texts::add);
            }
        }
        return texts;
    }

    private Optional<String> nameOf(JsonObject object) {
        JsonObject known = object.has("@id") ? byId.getOrDefault(id(object), object) : object;
        return NAMES.stream()
                .flatMap(name -> Stream.concat(values(object.get(name)).stream(), values(known.get(name)).stream())
                        .filter(JsonElement::isJsonPrimitive)
                        .map(JsonElement::getAsString)
                        .filter(text -> !text.isBlank()))
                .findFirst();
    }

    private static String id(JsonObject object) {
        JsonElement id = object.get("@id");
        return id.isJsonPrimitive() ? id.getAsString() : "";
    }

    private static List<JsonElement> values(@Nullable JsonElement element) {
        if (element == null) {
            return List.of();
        }
        return element instanceof JsonArray array ? array.asList() : List.of(element);
    }
}
