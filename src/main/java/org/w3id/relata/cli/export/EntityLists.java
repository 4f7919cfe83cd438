package org.w3id.relata.cli.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVPrinter;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.query.Answer;

/**
 * Things by their kinds, a table each: what they are called, where they are, and what they are elsewhere.
 *
 * @param answer a row for each thing
 */
record EntityLists(Answer answer) {
    private static final List<String> PLAIN =
            List.of("entity", "name", "aliases", "country", "countryLabel", "latitude", "longitude", "describedIn");

    /** Columns of their own for the data that most links lead to; each holds the identifier that a tool knows it by. */
    private static final Map<String, String> SITES = new TreeMap<>(Map.of(
            "wikidata", "http://www.wikidata.org/entity/",
            "geonames", "https://sws.geonames.org/",
            "dbpedia", "http://dbpedia.org/resource/"));

    void write(ExportFolder folder) {
        Map<String, List<List<@Nullable Node>>> byClass = answer.rows().stream()
                .collect(Collectors.groupingBy(row -> text(row, "class"), TreeMap::new, Collectors.toList()));
        byClass.forEach((type, rows) -> folder.write("entities/" + type.replaceFirst(".*/", "") + ".csv", out -> {
            CSVPrinter printer = new CSVPrinter(out, Export.CSV);
            printer.printRecord(
                    Stream.concat(PLAIN.stream(), SITES.keySet().stream()).toList());
            for (List<@Nullable Node> row : rows) {
                printer.printRecord(cells(row));
            }
            printer.flush();
        }));
    }

    private List<String> cells(List<@Nullable Node> row) {
        List<String> cells = new ArrayList<>();
        PLAIN.forEach(column -> cells.add(text(row, column)));
        List<String> links = List.of(text(row, "links").split("\\|"));
        SITES.values()
                .forEach(site -> cells.add(links.stream()
                        .filter(link -> link.startsWith(site))
                        .map(link -> link.substring(site.length()).replaceFirst("/$", ""))
                        .collect(Collectors.joining("|"))));
        return cells;
    }

    private String text(List<@Nullable Node> row, String column) {
        return ExportQuery.cell(row.get(answer.columns().indexOf(column)));
    }
}
