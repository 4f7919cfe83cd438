package org.w3id.relata.text.read;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The items of a page's microdata (HTML Standard, section 5) that are of schema.org, in the form of JSON-LD. */
final class Microdata {
    private static final int DEEPEST = 4;

    private Microdata() {}

    /** Items that are nobody's property. */
    static List<JsonObject> objectsOf(Document page) {
        List<JsonObject> objects = new ArrayList<>();
        for (Element element : page.select("[itemscope][itemtype*=schema.org]:not([itemprop])")) {
            objects.add(object(element, 0));
        }
        return objects;
    }

    private static JsonObject object(Element item, int depth) {
        JsonObject object = new JsonObject();
        object.addProperty("@type", item.attr("itemtype").strip());
        for (Element property : item.select("[itemprop]")) {
            if (property != item && depth < DEEPEST && owner(property) == item) {
                for (String name : property.attr("itemprop").strip().split("\\s+")) {
                    if (!object.has(name)) {
                        object.add(name, new JsonArray());
                    }
                    if (object.get(name) instanceof JsonArray values) {
                        values.add(value(property, depth));
                    }
                }
            }
        }
        return object;
    }

    private static JsonElement value(Element property, int depth) {
        return property.hasAttr("itemscope") ? object(property, depth + 1) : new JsonPrimitive(text(property));
    }

    /** Section 5.2.4; {@code content} is taken from any element, since many pages write it so. */
    private static String text(Element property) {
        if (property.hasAttr("content")) {
            return property.attr("content");
        }
        return switch (property.normalName()) {
            case "a", "area", "link" -> property.attr("href");
            case "img", "audio", "video", "source", "iframe", "embed" -> property.attr("src");
            case "object" -> property.attr("data");
            case "data", "meter" -> property.attr("value");
            case "time" -> property.hasAttr("datetime") ? property.attr("datetime") : property.text();
            default -> property.wholeText();
        };
    }

    private static @Nullable Element owner(Element property) {
        Element up = property.parent();
        while (up != null && !up.hasAttr("itemscope")) {
            up = up.parent();
        }
        return up;
    }
}
