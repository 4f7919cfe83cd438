package org.w3id.relata.cli;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * The tables of {@code docs/quality.md}, which are written between comments: {@code <!-- groups -->} and the like, and
 * {@code <!-- end -->}.
 *
 * @param figures what {@code quality.json} says
 * @param weaknesses the lines of {@code quality-weaknesses.tsv}
 */
record QualityTables(JsonObject figures, List<String> weaknesses) {
    private static final Map<String, String> MEASURES = new LinkedHashMap<>();

    static {
        MEASURES.put("claims F1", "claims F1");
        MEASURES.put("own R", "own voice, recall");
        MEASURES.put("source", "source");
        MEASURES.put("via", "via F1");
        MEASURES.put("triples F1", "triples F1");
        MEASURES.put("marks", "marks");
        MEASURES.put("quantity", "quantity");
        MEASURES.put("time", "time");
    }

    /** The page with the tables of today. */
    String in(String page) {
        String filled = page;
        Map<String, String> parts =
                Map.of("groups", groups(), "spread", spread(), "agreement", agreement(), "weaknesses", weaknessList());
        for (Map.Entry<String, String> part : parts.entrySet()) {
            String begin = "<!-- " + part.getKey() + " -->\n";
            filled = Pattern.compile(begin + ".*?<!-- end -->", Pattern.DOTALL)
                    .matcher(filled)
                    .replaceFirst(Matcher.quoteReplacement(begin + part.getValue() + "<!-- end -->"));
        }
        return filled;
    }

    private String groups() {
        return rows("documents", figures.getAsJsonArray("groups"), group -> {
            String where = group.get("where").getAsString();
            int number = group.getAsJsonArray("documents").size();
            return group.get("label").getAsString() + " (" + (where.isEmpty() ? "" : where + "; ") + number + ")";
        });
    }

    private String agreement() {
        JsonObject agreement = figures.getAsJsonObject("agreement");
        return rows(
                "measured",
                agreement.getAsJsonArray("comparisons"),
                row -> row.get("measured").getAsString() + ", by "
                        + row.get("by").getAsString());
    }

    private static String rows(String title, Iterable<JsonElement> rows, Function<JsonObject, String> label) {
        String head = "| " + title + " | " + String.join(" | ", MEASURES.values()) + " |\n";
        String rule = "| --- |" + " --- |".repeat(MEASURES.size()) + "\n";
        return head
                + rule
                + StreamSupport.stream(rows.spliterator(), false)
                        .map(JsonElement::getAsJsonObject)
                        .map(row -> "| " + label.apply(row) + " | " + cells(row.getAsJsonObject("measures")) + " |\n")
                        .collect(Collectors.joining());
    }

    private static String cells(JsonObject measures) {
        return MEASURES.keySet().stream()
                .map(measure -> measures.has(measure) ? measures.get(measure).getAsString() : "")
                .collect(Collectors.joining(" | "));
    }

    private String spread() {
        JsonObject spread = figures.getAsJsonObject("spread");
        return "| | lowest | median | highest |\n| --- | --- | --- | --- |\n"
                + MEASURES.entrySet().stream()
                        .map(measure -> {
                            JsonObject one = spread.getAsJsonObject(measure.getKey());
                            return "| %s | %s | %s | %s |\n"
                                    .formatted(
                                            measure.getValue(),
                                            one.get("minimum").getAsString(),
                                            one.get("median").getAsString(),
                                            one.get("maximum").getAsString());
                        })
                        .collect(Collectors.joining());
    }

    private String weaknessList() {
        return weaknesses.stream()
                .skip(1)
                .map(line -> line.split("\t"))
                .map(cells -> "- **" + cells[0] + "**: " + cells[1] + "\n")
                .collect(Collectors.joining());
    }
}
