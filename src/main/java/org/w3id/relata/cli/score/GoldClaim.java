package org.w3id.relata.cli.score;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.text.UserError;

/**
 * A claim as an annotator has it, one line of a gold file. Where several labels are given, any of them is right.
 *
 * @param sources the agents who speak
 * @param alternatives other sources that are accepted
 * @param optionalSources sources that are accepted, with a chain that is not compared
 * @param quotation empty where it is not given
 * @param bounds {@code min} and {@code max} of its quantity; null where it has none
 * @param time ISO 8601, or null
 * @param optional neither rewarded nor punished
 */
record GoldClaim(
        String evidence,
        int start,
        int end,
        List<String> sources,
        List<String> alternatives,
        List<String> optionalSources,
        List<List<String>> via,
        Map<String, String> marks,
        String quotation,
        List<GoldTriple> triples,
        @Nullable Map<String, String> bounds,
        @Nullable String time,
        boolean optional) {
    /** The source of what the document says itself. */
    static final String DOCUMENT = "(document)";

    record GoldTriple(List<String> subjects, String relation, List<String> objects, boolean optional) {}

    boolean isSpoken() {
        return !sources.contains(DOCUMENT);
    }

    /** Those whose chain is compared. */
    List<String> namedSources() {
        return Stream.concat(sources.stream(), alternatives.stream()).toList();
    }

    /** What it is in that way. */
    String value(Facet facet) {
        return facet == Facet.QUOTATION ? quotation : marks.getOrDefault(facet.label(), "");
    }

    boolean acceptsAllOf(PredictedClaim claim) {
        List<String> accepted =
                Stream.concat(namedSources().stream(), optionalSources.stream()).toList();
        return !claim.sources().isEmpty() && claim.sources().stream().allMatch(source -> Labels.same(source, accepted));
    }

    /** @throws UserError where a line is not a claim in JSON */
    static List<GoldClaim> read(Path file) {
        List<GoldClaim> claims = new ArrayList<>();
        int number = 0;
        try {
            for (String line : Files.readString(file).split("\n")) {
                number++;
                if (!line.isBlank()) {
                    claims.add(of(JsonParser.parseString(line).getAsJsonObject()));
                }
            }
        } catch (IOException e) {
            throw new UserError(file + ": the gold file cannot be read (" + e + ")", "check the path");
        } catch (JsonParseException | IllegalStateException | NullPointerException | NumberFormatException e) {
            throw new UserError(
                    file + ", line " + number + ": this is no gold claim", "write one claim a line in JSON");
        }
        return claims;
    }

    private static GoldClaim of(JsonObject json) {
        Map<String, String> marks = new LinkedHashMap<>();
        PredictedClaim.MARKS.forEach(mark -> marks.put(mark, json.get(mark).getAsString()));
        List<GoldTriple> triples = elements(json.get("triples"))
                .map(JsonElement::getAsJsonObject)
                .map(triple -> new GoldTriple(
                        strings(triple.get("s")),
                        triple.get("r").getAsString(),
                        strings(triple.get("o")),
                        isTrue(triple.get("optional"))))
                .toList();
        return new GoldClaim(
                json.has("evidence") ? json.get("evidence").getAsString() : "",
                json.get("start").getAsInt(),
                json.get("end").getAsInt(),
                strings(json.get("source")),
                strings(json.get("source_alt")),
                strings(json.get("optional_source")),
                elements(json.get("via")).map(GoldClaim::strings).toList(),
                marks,
                json.has("quotation") ? json.get("quotation").getAsString() : "",
                triples,
                json.has("quantity") ? bounds(json.getAsJsonObject("quantity")) : null,
                json.has("time") ? json.get("time").getAsString() : null,
                isTrue(json.get("optional")));
    }

    private static Map<String, String> bounds(JsonObject quantity) {
        Map<String, String> bounds = new LinkedHashMap<>();
        for (String key : List.of("min", "max")) {
            JsonElement bound = quantity.get(key);
            bounds.put(key, bound == null || bound.isJsonNull() ? "" : bound.getAsString());
        }
        return bounds;
    }

    private static boolean isTrue(@Nullable JsonElement value) {
        return value != null && value.getAsBoolean();
    }

    private static List<String> strings(@Nullable JsonElement value) {
        return elements(value).map(JsonElement::getAsString).toList();
    }

    private static Stream<JsonElement> elements(@Nullable JsonElement value) {
        if (value == null) {
            return Stream.empty();
        }
        return value instanceof JsonArray array ? StreamSupport.stream(array.spliterator(), false) : Stream.of(value);
    }
}
