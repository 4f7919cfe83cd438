package org.w3id.relata.query;

import java.util.Arrays;
import java.util.List;
import org.w3id.relata.text.UserError;

/** How an answer is written. */
public enum AnswerFormat {
    /** Aligned text for people, with labels in place of IRIs. */
    TABLE("text/plain", "text/plain"),
    CSV("text/csv", "text/csv"),
    TSV("text/tab-separated-values", "text/tab-separated-values"),
    /** A spreadsheet, in Office Open XML. */
    XLSX(Spreadsheet.MEDIA_TYPE, Spreadsheet.MEDIA_TYPE),
    JSON("application/sparql-results+json", "application/ld+json"),
    XML("application/sparql-results+xml", "application/rdf+xml"),
    /** Turtle; the answer of a SELECT in the vocabulary for result sets. */
    TTL("text/turtle", "text/turtle");

    private final String ofRows;
    private final String ofGraph;

    AnswerFormat(String ofRows, String ofGraph) {
        this.ofRows = ofRows;
        this.ofGraph = ofGraph;
    }

    /** The name that users give: {@code csv}. */
    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The media type of an answer to a query of that kind, without parameters. */
    public String mediaType(CannedQuery.Kind kind) {
        return kind == CannedQuery.Kind.CONSTRUCT ? ofGraph : ofRows;
    }

    /** @throws UserError (usage) where there is none of that name */
    public static AnswerFormat labelled(String label) {
        List<String> labels = Arrays.stream(values()).map(AnswerFormat::label).toList();
        return Arrays.stream(values())
                .filter(format -> format.label().equals(label))
                .findFirst()
                .orElseThrow(() -> UserError.usage(
                        "there is no format " + Printable.quoted(label),
                        "the formats are " + String.join(", ", labels)));
    }
}
