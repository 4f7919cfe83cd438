package org.w3id.relata.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The relations of the inventory, the best read first, those that no annotated document states at the end. */
record QualityRelations(Quality quality) {
    static final String F1 = "triples F1";
    static final String PRECISION = "triples P";
    static final String RECALL = "triples R";

    private static final Comparator<Quality.Relation> ORDER = Comparator.<Quality.Relation>comparingDouble(
                    relation -> relation.measures().getOrDefault(F1, -1.0))
            .thenComparingInt(Quality.Relation::stated)
            .reversed()
            .thenComparing(Quality.Relation::relation);

    List<Quality.Relation> sorted() {
        return quality.relations().stream().sorted(ORDER).toList();
    }

    /** One row a relation. */
    String csv() {
        StringBuilder csv = new StringBuilder();
        try (CSVPrinter rows = new CSVPrinter(csv, CSVFormat.RFC4180)) {
            rows.printRecord("relation", "stated", "found", "given", "right", "precision", "recall", "f1");
            for (Quality.Relation one : sorted()) {
                rows.printRecord(
                        one.relation(),
                        one.stated(),
                        one.found(),
                        one.given(),
                        one.right(),
                        Figures.of(one.measures(), PRECISION),
                        Figures.of(one.measures(), RECALL),
                        Figures.of(one.measures(), F1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return csv.toString();
    }
}
