package org.w3id.relata.cli.score;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.TreeMap;

/**
 * A score report as JSON: {@code documents} and {@code all} with every measure from 0 to 1 (left out where there is nothing
 * to measure) and the counts behind them, {@code spread} by measure, {@code relations} with precision, recall and F1 of their
 * triples, {@code kinds} of claims by what the gold says that they are, {@code confusions} of one relation or kind with another, and {@code misses} with their number by kind.
 */
public final class ScoreJson {
    private static final Gson JSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private ScoreJson() {}

    /** @param misses whether each of them is wanted, besides how many there are of each kind */
    public static String text(ScoreReport report, boolean misses) {
        return JSON.toJson(of(report, misses));
    }

    /** The same before it is written. */
    public static JsonObject of(ScoreReport report, boolean misses) {
        JsonObject json = new JsonObject();
        JsonArray documents = new JsonArray();
        report.documents().forEach(score -> documents.add(document(score)));
        json.add("documents", documents);
        json.add("all", document(report.all()));
        JsonObject spreads = new JsonObject();
        report.spreads().forEach(spread -> spreads.add(spread.measure().label(), spread(spread)));
        json.add("spread", spreads);
        JsonArray relations = new JsonArray();
        report.by(Facet.RELATION).forEach(score -> relations.add(relation(score)));
        json.add("relations", relations);
        JsonArray kinds = new JsonArray();
        for (Facet facet : Facet.OF_CLAIMS) {
            report.by(facet).forEach(score -> kinds.add(kind(facet, score)));
        }
        json.add("kinds", kinds);
        JsonArray confusions = new JsonArray();
        report.confusions().forEach((confusion, count) -> confusions.add(confusion(confusion, count)));
        json.add("confusions", confusions);
        JsonArray groups = new JsonArray();
        report.missesByGroup().forEach(group -> groups.add(group(group, misses)));
        json.add("misses", groups);
        return json;
    }

    private static JsonObject document(Score score) {
        JsonObject json = new JsonObject();
        json.addProperty("document", score.name());
        return measured(json, score, Measure.OF_DOCUMENTS);
    }

    private static JsonObject relation(Score score) {
        JsonObject json = new JsonObject();
        json.addProperty("relation", score.name());
        return measured(json, score, Measure.OF_RELATIONS);
    }

    private static JsonObject kind(Facet facet, Score score) {
        JsonObject json = new JsonObject();
        json.addProperty("kind", facet.label());
        json.addProperty("value", score.name());
        return measured(json, score, Measure.OF_KINDS);
    }

    private static JsonObject confusion(Confusion confusion, int count) {
        JsonObject json = new JsonObject();
        json.addProperty("kind", confusion.facet().label());
        json.addProperty("gold", confusion.gold());
        json.addProperty("read", confusion.read());
        json.addProperty("count", count);
        return json;
    }

    private static JsonObject measured(JsonObject json, Score score, List<Measure> measures) {
        JsonObject values = new JsonObject();
        for (Measure measure : measures) {
            values.addProperty(measure.label(), measure.of(score)); // null is left out when written
        }
        json.add("measures", values);
        json.add("counts", JSON.toJsonTree(new TreeMap<>(score.counts())));
        return json;
    }

    private static JsonObject spread(Spread spread) {
        JsonObject json = new JsonObject();
        json.addProperty("documents", spread.documents());
        json.addProperty("minimum", spread.minimum());
        json.addProperty("median", spread.median());
        json.addProperty("maximum", spread.maximum());
        return json;
    }

    private static JsonObject group(List<Miss> group, boolean each) {
        JsonObject json = new JsonObject();
        json.addProperty("kind", group.get(0).kind().label());
        if (!group.get(0).relation().isEmpty()) {
            json.addProperty("relation", group.get(0).relation());
        }
        json.addProperty("count", group.size());
        if (each) {
            JsonArray all = new JsonArray();
            for (Miss miss : group) {
                JsonObject one = new JsonObject();
                one.addProperty("document", miss.document());
                one.addProperty("what", miss.what());
                all.add(one);
            }
            json.add("each", all);
        }
        return json;
    }
}
