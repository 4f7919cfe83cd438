package org.w3id.relata.web;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/** Reads what clients send as JSON; what cannot be read is theirs to mend. */
final class ReconcileJson {
    private static final int DEEPEST = 16;

    private ReconcileJson() {}

    /**
     * An object, and nothing after it.
     *
     * @param what it is called in a refusal
     * @throws Problem where it is none
     */
    static JsonObject object(String text, String what) {
        try (JsonReader reader = new JsonReader(new StringReader(text))) {
            reader.setStrictness(Strictness.STRICT);
            reader.setNestingLimit(DEEPEST);
            JsonElement read = JsonParser.parseReader(reader);
            if (!read.isJsonObject() || reader.peek() != JsonToken.END_DOCUMENT) {
                throw Problem.badRequest("The parameter " + what + " is no JSON object.");
            }
            return read.getAsJsonObject();
        } catch (JsonParseException | IOException e) {
            throw Problem.badRequest("The parameter " + what + " cannot be read as JSON.");
        }
    }

    /** @throws Problem where it is no object */
    static JsonObject object(JsonElement value, String what) {
        if (!value.isJsonObject()) {
            throw Problem.badRequest("“" + PageBuilder.shortened(what) + "” is no object.");
        }
        return value.getAsJsonObject();
    }

    /** @throws Problem where it is no array, or none is there */
    static JsonArray array(JsonObject from, String name) {
        if (!from.has(name) || !from.get(name).isJsonArray()) {
            throw Problem.badRequest("“" + name + "” is no array.");
        }
        return from.getAsJsonArray(name);
    }

    /** @throws Problem where it is no text, or none is there */
    static String text(JsonObject from, String name) {
        JsonElement value = from.get(name);
        if (value == null
                || !value.isJsonPrimitive()
                || !value.getAsJsonPrimitive().isString()) {
            throw Problem.badRequest("“" + name + "” is no text.");
        }
        return value.getAsString();
    }

    /** A value or several, each a text, a number, a truth value or an object with an id; nothing where it is null. */
    static List<String> values(JsonElement value, String what) {
        List<String> values = new ArrayList<>();
        if (value.isJsonArray()) {
            value.getAsJsonArray().forEach(each -> values.addAll(single(each, what)));
        } else {
            values.addAll(single(value, what));
        }
        return values;
    }

    private static List<String> single(JsonElement value, String what) {
        if (value.isJsonNull()) {
            return List.of();
        }
        if (value.isJsonPrimitive()) {
            return List.of(value.getAsString());
        }
        if (value.isJsonObject()) {
            return List.of(text(value.getAsJsonObject(), "id"));
        }
        throw Problem.badRequest("A value of “" + what + "” is an array within an array.");
    }

    /**
     * A whole number, which may be written as a text.
     *
     * @throws Problem where it is none, or less than the least
     */
    static int number(JsonElement value, String what, int least) {
        String text = value.isJsonPrimitive() ? value.getAsString() : "";
        if (!text.matches("-?[0-9]{1,9}") || Integer.parseInt(text) < least) {
            throw Problem.badRequest("“" + what + "” is no whole number from " + least + ".");
        }
        return Integer.parseInt(text);
    }
}
