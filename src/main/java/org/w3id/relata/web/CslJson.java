package org.w3id.relata.web;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.util.Optional;

/** Writes references as CSL-JSON (Citation Style Language 1.0.2, csl-data.json). */
final class CslJson {
    private static final Gson GSON =
            new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();

    private CslJson() {}

    /** A list with one item, with a line end. */
    static String items(Reference reference) {
        JsonObject item = new JsonObject();
        item.addProperty("id", reference.key());
        item.addProperty("type", reference.type());
        JsonArray authors = new JsonArray();
        for (String name : reference.authors()) {
            JsonObject author = new JsonObject();
            author.addProperty("literal", name);
            authors.add(author);
        }
        if (!authors.isEmpty()) {
            item.add("author", authors);
        }
        item.addProperty("title", reference.title());
        Optional.ofNullable(reference.date()).flatMap(Dates::day).ifPresent(day -> item.add("issued", issued(day)));
        if (reference.container() != null) {
            item.addProperty("container-title", reference.container());
        }
        if (reference.version() != null) {
            item.addProperty("version", reference.version());
        }
        item.addProperty("URL", reference.url());
        item.addProperty("note", reference.note());
        JsonArray items = new JsonArray();
        items.add(item);
        return GSON.toJson(items) + "\n";
    }

    private static JsonObject issued(LocalDate day) {
        JsonArray parts = new JsonArray();
        parts.add(day.getYear());
        parts.add(day.getMonthValue());
        parts.add(day.getDayOfMonth());
        JsonArray dates = new JsonArray();
        dates.add(parts);
        JsonObject issued = new JsonObject();
        issued.add("date-parts", dates);
        return issued;
    }
}
