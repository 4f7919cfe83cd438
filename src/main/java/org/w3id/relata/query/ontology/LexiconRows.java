package org.w3id.relata.query.ontology;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3id.relata.entity.Kind;
import org.w3id.relata.rdf.Iris;
import org.w3id.relata.text.TabRow;
import org.w3id.relata.text.TabTable;

/** Which rows of the lexicon lead to which term. */
public final class LexiconRows {
    /** The columns that name terms: marks and relations by their local names, kinds of entities by theirs. */
    private static final Map<String, List<String>> COLUMNS = Map.of(
            "relations", List.of("relation"),
            "marks", List.of("value", "negated"),
            "reporting", List.of("polarity", "certainty", "modality"),
            "nouns", List.of("kind"));

    /** The tables that belong to one term as a whole. */
    private static final Map<String, List<String>> WHOLE = Map.of(
            "reporting", List.of("manner", "Attribution"),
            "numbers", List.of("Quantity"));

    private final Map<String, List<LexiconRow>> byTerm;

    private LexiconRows(Map<String, List<LexiconRow>> byTerm) {
        this.byTerm = byTerm;
    }

    /** Reads the tables of {@code ontology/lexicon}; those that are not there lead to nothing. */
    public static LexiconRows read(Path folder) {
        Map<String, List<LexiconRow>> byTerm = new TreeMap<>();
        for (String table : List.of("relations", "marks", "reporting", "nouns", "numbers")) {
            Path file = folder.resolve(table + ".tsv");
            if (Files.exists(file)) {
                TabTable.read(file).rows().forEach(row -> terms(table, row)
                        .forEach(term -> byTerm.computeIfAbsent(term, any -> new ArrayList<>())
                                .add(row(table, row))));
            }
        }
        return new LexiconRows(byTerm);
    }

    /** The rows that lead to a term, in the order of their tables. */
    public List<LexiconRow> of(Term term) {
        return List.copyOf(byTerm.getOrDefault(term.localName(), List.of()));
    }

    private static Stream<String> terms(String table, TabRow row) {
        Stream<String> named = COLUMNS.getOrDefault(table, List.of()).stream()
                .filter(row.columns()::contains)
                .flatMap(column -> row.values(column).stream())
                .map(LexiconRows::term);
        return Stream.concat(named, WHOLE.getOrDefault(table, List.of()).stream())
                .distinct();
    }

    private static String term(String value) {
        return Stream.of(Kind.values())
                .filter(kind -> kind.slug().equals(value))
                .map(Kind::className)
                .findFirst()
                .orElse(value);
    }

    private static LexiconRow row(String table, TabRow row) {
        String words =
                row.columns().contains("words") ? row.values("words").stream().collect(Collectors.joining(", ")) : "";
        return new LexiconRow(
                Iris.rule(table + "/" + row.id()),
                table + "/" + row.id(),
                words,
                row.columns().contains("example") ? row.text("example") : "");
    }
}
