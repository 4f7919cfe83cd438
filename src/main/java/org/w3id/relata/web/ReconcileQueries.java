package org.w3id.relata.web;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.w3id.relata.query.reconcile.Match;
import org.w3id.relata.query.reconcile.NameIndex;
import org.w3id.relata.query.reconcile.Question;

/** Answers batches of reconciliation queries (Reconciliation Service API 0.2, section 4). */
record ReconcileQueries(NameIndex names) {
    /** How many queries a batch has at most. */
    static final int MOST = 1000;

    private static final int USUAL_LIMIT = 5;
    private static final int LARGEST_LIMIT = 50;
    private static final int MOST_VALUES = 20;
    private static final int LONGEST_VALUE = 200;
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Set<String> STRICTNESS = Set.of("any", "all", "should");

    /**
     * The results by the keys of the queries.
     *
     * @throws Problem where the batch cannot be understood or is too large
     */
    JsonObject answer(String queries) {
        JsonObject batch = ReconcileJson.object(queries, "queries");
        if (batch.size() > MOST) {
            throw Problem.tooLarge("A batch has at most " + MOST + " queries; there are " + batch.size() + ".");
        }
        Map<String, Question> questions = new LinkedHashMap<>();
        batch.entrySet()
                .forEach(entry -> questions.put(
                        entry.getKey(), question(ReconcileJson.object(entry.getValue(), entry.getKey()))));
        Map<String, JsonObject> found = new ConcurrentHashMap<>();
        long end = System.nanoTime() + LONGEST.toNanos();
        questions.entrySet().parallelStream().forEach(entry -> {
            if (System.nanoTime() - end > 0) {
                throw Problem.overran(LONGEST.toSeconds() + " s");
            }
            found.put(entry.getKey(), result(entry.getValue()));
        });
        JsonObject results = new JsonObject();
        questions.keySet().forEach(key -> results.add(key, found.get(key)));
        return results;
    }

    private JsonObject result(Question question) {
        JsonArray candidates = new JsonArray();
        names.match(question).stream().map(ReconcileQueries::candidate).forEach(candidates::add);
        JsonObject result = new JsonObject();
        result.add("result", candidates);
        return result;
    }

    private static JsonObject candidate(Match match) {
        JsonObject json = new JsonObject();
        json.addProperty("id", match.candidate().id());
        json.addProperty("name", match.candidate().label());
        String other =
                match.matchedName().equals(match.candidate().label()) ? "" : "; also “" + match.matchedName() + "”";
        json.addProperty("description", match.candidate().note() + other);
        JsonArray types = new JsonArray();
        types.add(ReconcileType.find(match.candidate().kind())
                .orElse(ReconcileType.named("Actor"))
                .json());
        json.add("type", types);
        json.addProperty("score", match.score());
        json.addProperty("match", match.certain());
        JsonArray features = new JsonArray();
        features.add(feature("name_similarity", Math.round(match.similarity() * 1000) / 1000.0));
        features.add(feature("claims", match.candidate().mentions()));
        json.add("features", features);
        return json;
    }

    private static JsonObject feature(String id, Number value) {
        JsonObject feature = new JsonObject();
        feature.addProperty("id", id);
        feature.addProperty("value", value);
        return feature;
    }

    private static Question question(JsonObject query) {
        if (!query.has("query") && !query.has("properties")) {
            throw Problem.badRequest("A reconciliation query has a query, properties or both.");
        }
        String name = query.has("query") ? ReconcileJson.text(query, "query") : "";
        if (query.has("query") && name.isEmpty()) {
            throw Problem.badRequest("A query is a text that is not empty.");
        }
        if (query.has("type_strict") && !STRICTNESS.contains(ReconcileJson.text(query, "type_strict"))) {
            throw Problem.badRequest("“type_strict” is any, all or should.");
        }
        int limit = query.has("limit") ? ReconcileJson.number(query.get("limit"), "limit", 1) : USUAL_LIMIT;
        return new Question(name, kinds(query), context(query), Math.min(limit, LARGEST_LIMIT));
    }

    private static Set<String> kinds(JsonObject query) {
        Set<String> kinds = new HashSet<>();
        if (query.has("type")) {
            List<String> types = ReconcileJson.values(query.get("type"), "type");
            few(types.size(), "types");
            types.stream()
                    .filter(type -> !type.isEmpty())
                    .forEach(type -> kinds.addAll(ReconcileType.named(type).kinds()));
        }
        return kinds;
    }

    private static Map<String, List<String>> context(JsonObject query) {
        Map<String, List<String>> context = new HashMap<>();
        if (query.has("properties")) {
            JsonArray properties = ReconcileJson.array(query, "properties");
            few(properties.size(), "properties");
            for (JsonElement element : properties) {
                JsonObject property = ReconcileJson.object(element, "properties");
                ReconcileProperty named = ReconcileProperty.named(ReconcileJson.text(property, "pid"));
                List<String> values = property.has("v")
                        ? new ArrayList<>(ReconcileJson.values(property.get("v"), "v"))
                        : new ArrayList<>();
                few(values.size(), "values");
                values.removeIf(String::isBlank);
                if (values.stream().anyMatch(value -> value.length() > LONGEST_VALUE)) {
                    throw Problem.badRequest("A value has at most " + LONGEST_VALUE + " characters.");
                }
                if (named.isComparable() && !values.isEmpty()) {
                    context.merge(named.id(), values, ReconcileQueries::joined);
                }
            }
        }
        return context;
    }

    private static List<String> joined(List<String> some, List<String> others) {
        List<String> all = new ArrayList<>(some);
        all.addAll(others);
        few(all.size(), "values of a property");
        return all;
    }

    private static void few(int number, String what) {
        if (number > MOST_VALUES) {
            throw Problem.badRequest("A query has at most " + MOST_VALUES + " " + what + ".");
        }
    }
}
