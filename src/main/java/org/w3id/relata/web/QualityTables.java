package org.w3id.relata.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3id.relata.web.Quality.Comparison;
import org.w3id.relata.web.Quality.Group;
import org.w3id.relata.web.page.FigureTable;
import org.w3id.relata.web.page.FigureTable.Row;
import org.w3id.relata.web.page.FigureTable.Section;

/** The tables of the page about how well the converter reads. */
record QualityTables(Quality quality) {
    /** Documents in groups, those apart that were never read. */
    FigureTable groups() {
        return new FigureTable(
                "How well documents are read, from 0 to 1",
                "Documents",
                titles(),
                List.of(
                        new Section(
                                "Never read while the rules were written: expect this of a new text",
                                groups("more-unread", "written-unread", "unread")),
                        new Section(
                                "Read while the rules were written: too good for a new text",
                                groups("seeds", "more-read", "written-read", "read")),
                        new Section("Together", groups("all"))));
    }

    private List<Row> groups(String... ids) {
        return Stream.of(ids)
                .map(quality::group)
                .map(group -> new Row(
                        group.label(),
                        size(group),
                        figures(group.measures()),
                        group.where().isEmpty()))
                .toList();
    }

    private static String size(Group group) {
        return group.documents().size() + " documents";
    }

    /** How far apart the documents are. */
    FigureTable spread() {
        return new FigureTable(
                "Between the documents, from 0 to 1",
                "Document",
                titles(),
                List.of(new Section(
                        "",
                        List.of(
                                new Row("Lowest", "", spread(Quality.Spread::minimum), false),
                                new Row("Median", "", spread(Quality.Spread::median), false),
                                new Row("Highest", "", spread(Quality.Spread::maximum), false)))));
    }

    private List<String> spread(ToDoubleFunction<Quality.Spread> which) {
        return measures()
                .map(measure -> quality.spread().get(measure))
                .map(spread -> Figures.show(which.applyAsDouble(spread)))
                .toList();
    }

    /** Annotators and converter, by the same yardsticks. */
    FigureTable agreement() {
        Map<String, List<Row>> rows = quality.agreement().comparisons().stream()
                .collect(Collectors.groupingBy(
                        Comparison::by,
                        LinkedHashMap::new,
                        Collectors.mapping(
                                one -> new Row(who(one.measured()), "", figures(one.measures()), false),
                                Collectors.toList())));
        return new FigureTable(
                "Annotators and converter on the same documents, from 0 to 1",
                "Who is measured",
                titles(),
                rows.entrySet().stream()
                        .map(entry -> new Section(yardstick(entry.getKey()), entry.getValue()))
                        .toList());
    }

    private static String who(String measured) {
        return switch (measured) {
            case "annotators" -> "The annotators, each by the other";
            case "converter" -> "The converter";
            case "first" -> "The first annotator";
            case "second" -> "The second annotator";
            case "second, options counted" -> "The second annotator, with what is optional to them";
            default -> throw new IllegalArgumentException(measured);
        };
    }

    private static String yardstick(String by) {
        return switch (by) {
            case "both" -> "By both annotations together";
            case "both, never read" -> "The same, only documents that were never read";
            case "first" -> "By the first annotation, as everywhere else on this page";
            case "second" -> "By the second annotation";
            default -> throw new IllegalArgumentException(by);
        };
    }

    /** What becomes of claims, by what the annotation says that they are. */
    FigureTable kinds() {
        Map<String, List<Row>> rows = new LinkedHashMap<>();
        for (List<String> words : Quality.words("quality-kinds.tsv")) {
            rows.computeIfAbsent(words.get(2), title -> new ArrayList<>())
                    .add(kind(quality.kind(words.get(0), words.get(1)), words.get(3)));
        }
        return new FigureTable(
                "How well claims are read, by kind",
                "Kind of claim",
                List.of("Claims", "Found", "Right source", "Right marks", "Recognised", "Right when said"),
                rows.entrySet().stream()
                        .map(entry -> new Section(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private static Row kind(Quality.Kind kind, String label) {
        return new Row(
                label,
                "",
                Stream.concat(
                                Stream.of(Integer.toString(kind.count("SAID_GOLD") + kind.count("OWN_GOLD"))),
                                Stream.of("found", "source", "marks", "value R", "value P")
                                        .map(measure -> Figures.of(kind.measures(), measure)))
                        .toList(),
                false);
    }

    private static List<String> figures(Map<String, Double> measures) {
        return measures().map(measure -> Figures.of(measures, measure)).toList();
    }

    private static Stream<String> measures() {
        return Quality.words("quality-measures.tsv").stream().map(row -> row.get(0));
    }

    private static List<String> titles() {
        return Quality.words("quality-measures.tsv").stream()
                .map(row -> row.get(1))
                .toList();
    }
}
