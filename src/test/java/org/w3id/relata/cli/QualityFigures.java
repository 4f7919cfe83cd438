package org.w3id.relata.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3id.relata.cli.score.AnnotatedDocument;
import org.w3id.relata.cli.score.Predictions;
import org.w3id.relata.cli.score.Score;
import org.w3id.relata.cli.score.ScoreJson;
import org.w3id.relata.cli.score.ScoreReport;
import org.w3id.relata.cli.score.Scorer;
import org.w3id.relata.text.Installation;
import org.w3id.relata.text.TabRow;
import org.w3id.relata.text.TabTable;

/** What {@code quality.json} says: how well the converter reads, and how far annotators agree. */
final class QualityFigures {
    private static final Path SECOND = Path.of("src/test/resources/gold-second");
    private static final Set<String> NEVER_READ = Set.of(
            "dev10_murghab",
            "dev11_jufra",
            "dev12_ream",
            "held06_bosaso",
            "held08_redsea",
            "held16_tower22",
            "held18_keflavik");

    private static final List<Group> GROUPS = List.of(
            new Group("seeds", "Two published articles, with which the project began", "seeds", seeds()),
            new Group("more-read", "Made-up articles, first set", "gold-more, dev01–09", read().and(named("dev"))),
            new Group(
                    "written-read",
                    "Made-up articles, second set",
                    "gold-written, all but four",
                    read().and(named("dev").negate()).and(seeds().negate())),
            new Group("read", "All that were read", "", read()),
            new Group(
                    "more-unread",
                    "Made-up articles, first set",
                    "gold-more, dev10–12",
                    read().negate().and(named("dev"))),
            new Group(
                    "written-unread",
                    "Made-up articles, second set",
                    "gold-written, held06, 08, 16, 18",
                    read().negate().and(named("held"))),
            new Group("unread", "All that were never read", "", read().negate()),
            new Group("all", "All", "", name -> true));

    private final ScoreReport report;

    /** Converts and scores all annotated documents. */
    QualityFigures() {
        report = together(
                Stream.of(Corpus.values()).map(corpus -> Scorer.score(corpus.converted(), corpus.documents())));
    }

    /**
     * Documents that are told of together.
     *
     * @param label for people
     * @param where they are kept; empty for those of several places
     */
    private record Group(String id, String label, String where, Predicate<String> documents) {}

    JsonObject json() {
        JsonObject scored = ScoreJson.of(report, false);
        JsonObject json = new JsonObject();
        json.addProperty("version", Installation.version());
        JsonArray groups = new JsonArray();
        GROUPS.forEach(group -> groups.add(group(group)));
        json.add("groups", groups);
        json.add("spread", scored.get("spread"));
        json.add("kinds", scored.get("kinds"));
        json.add("relations", relations(scored.getAsJsonArray("relations")));
        json.add("confusions", scored.get("confusions"));
        json.add("agreement", agreement());
        return rounded(json).getAsJsonObject();
    }

    /** Those of the whole inventory; of what no annotated document states there is nothing to tell. */
    private static JsonArray relations(JsonArray scored) {
        Map<String, JsonElement> byName = new TreeMap<>();
        for (TabRow row : TabTable.read(Installation.current().lexicon().resolve("inventory.tsv"))
                .rows()) {
            JsonObject unmet = new JsonObject();
            unmet.addProperty("relation", row.id());
            unmet.add("measures", new JsonObject());
            unmet.add("counts", new JsonObject());
            byName.put(row.id(), unmet);
        }
        scored.forEach(one -> byName.put(one.getAsJsonObject().get("relation").getAsString(), one));
        JsonArray relations = new JsonArray();
        byName.values().forEach(relations::add);
        return relations;
    }

    private JsonObject group(Group group) {
        Set<String> documents = names(report).stream().filter(group.documents()).collect(Collectors.toSet());
        JsonObject json = new JsonObject();
        json.addProperty("id", group.id());
        json.addProperty("label", group.label());
        json.addProperty("where", group.where());
        json.add("documents", strings(documents));
        return measured(json, report.only(documents));
    }

    /** Each annotator measured by the other, and the converter by both, on the documents that both have. */
    private JsonObject agreement() {
        Set<String> documents = Predictions.ofAnnotator(SECOND).documents();
        ScoreReport secondByFirst = compared((corpus, both) -> Scorer.score(Predictions.ofAnnotator(SECOND), both));
        ScoreReport firmSecondByFirst = compared(
                (corpus, both) -> Scorer.score(Predictions.ofAnnotator(SECOND).withoutOptions(), both));
        ScoreReport firstBySecond =
                compared((corpus, both) -> Scorer.score(Predictions.ofAnnotator(corpus.gold()), bySecond(both)));
        ScoreReport converterByFirst = report.only(documents);
        ScoreReport converterBySecond = compared((corpus, both) -> Scorer.score(corpus.converted(), bySecond(both)));
        ScoreReport annotators = secondByFirst.and(firstBySecond);
        ScoreReport converter = converterByFirst.and(converterBySecond);
        JsonArray comparisons = new JsonArray();
        comparisons.add(comparison("both", "annotators", annotators));
        comparisons.add(comparison("both", "converter", converter));
        comparisons.add(comparison("both, never read", "annotators", annotators.only(NEVER_READ)));
        comparisons.add(comparison("both, never read", "converter", converter.only(NEVER_READ)));
        comparisons.add(comparison("first", "second", secondByFirst));
        comparisons.add(comparison("first", "second, options counted", firmSecondByFirst));
        comparisons.add(comparison("first", "converter", converterByFirst));
        comparisons.add(comparison("second", "first", firstBySecond));
        comparisons.add(comparison("second", "converter", converterBySecond));
        JsonObject json = new JsonObject();
        json.add("documents", strings(documents));
        json.add("comparisons", comparisons);
        return json;
    }

    private static ScoreReport compared(BiFunction<Corpus, List<AnnotatedDocument>, ScoreReport> scoring) {
        Set<String> documents = Predictions.ofAnnotator(SECOND).documents();
        return together(Stream.of(Corpus.values())
                .map(corpus -> scoring.apply(
                        corpus,
                        corpus.documents().stream()
                                .filter(document -> documents.contains(document.key()))
                                .toList())));
    }

    private static List<AnnotatedDocument> bySecond(List<AnnotatedDocument> documents) {
        return documents.stream().map(document -> document.by(SECOND)).toList();
    }

    /** @param by whose annotation is the measure */
    private static JsonObject comparison(String by, String measured, ScoreReport report) {
        JsonObject json = new JsonObject();
        json.addProperty("by", by);
        json.addProperty("measured", measured);
        return measured(json, report);
    }

    private static JsonObject measured(JsonObject json, ScoreReport report) {
        JsonObject all = ScoreJson.of(report, false).getAsJsonObject("all");
        json.add("measures", all.get("measures"));
        json.add("counts", all.get("counts"));
        return json;
    }

    private static ScoreReport together(Stream<ScoreReport> reports) {
        return reports.reduce(ScoreReport::and).orElseThrow();
    }

    private static Set<String> names(ScoreReport report) {
        return report.documents().stream().map(Score::name).collect(Collectors.toSet());
    }

    private static Predicate<String> read() {
        return name -> !NEVER_READ.contains(name);
    }

    private static Predicate<String> seeds() {
        return name -> Character.isDigit(name.charAt(0));
    }

    private static Predicate<String> named(String beginning) {
        return name -> name.startsWith(beginning);
    }

    private static JsonArray strings(Set<String> values) {
        JsonArray array = new JsonArray();
        new TreeSet<>(values).forEach(array::add);
        return array;
    }

    /** The same with two places in every fraction: more would say more than so few documents tell. */
    private static JsonElement rounded(JsonElement json) {
        if (json instanceof JsonObject object) {
            object.entrySet().forEach(entry -> entry.setValue(rounded(entry.getValue())));
        } else if (json instanceof JsonArray array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, rounded(array.get(i)));
            }
        } else if (json instanceof JsonPrimitive value && value.isNumber() && value.getAsNumber() instanceof Double) {
            return new JsonPrimitive(new BigDecimal(value.getAsDouble()).setScale(2, RoundingMode.HALF_EVEN));
        }
        return json;
    }
}
