package org.w3id.relata.entity.mapping;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.w3id.relata.entity.mapping.Mapping.Status;
import org.w3id.relata.text.IriPath;

/**
 * Writes statements as rows of SSSOM/TSV.
 *
 * @param prefixes namespaces by the prefixes that stand for them, {@code id} that of the things here among them
 */
public record MappingTable(Map<String, String> prefixes) {
    /** The columns, in order. */
    static final List<String> COLUMNS = List.of(
            "subject_id",
            "subject_label",
            "predicate_id",
            "predicate_modifier",
            "object_id",
            "object_label",
            "mapping_justification",
            "author_label",
            "mapping_date",
            "confidence",
            "reviewer_label",
            "ext_status",
            "comment");

    /** What negates the predicate of what is rejected. */
    static final String NOT = "Not";

    public MappingTable {
        prefixes = Map.copyOf(prefixes);
    }

    /** The header row. */
    public String header() {
        return String.join("\t", COLUMNS);
    }

    /** The row of a statement. */
    public String row(Mapping mapping) {
        return String.join(
                "\t",
                "id:" + IriPath.encode(mapping.subject()),
                cell(mapping.subjectLabel()),
                mapping.predicate().curie(),
                mapping.status() == Status.REJECTED ? NOT : "",
                compact(mapping.object()),
                cell(mapping.objectLabel()),
                "semapv:" + mapping.justification(),
                cell(mapping.author()),
                mapping.date().toString(),
                mapping.confidence().toPlainString(),
                cell(mapping.reviewer()),
                mapping.status().word(),
                cell(mapping.comment()));
    }

    /** What comes from elsewhere may hold anything; a cell holds no tab and no end of line. */
    private static String cell(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }

    private String compact(String iri) {
        return prefixes.entrySet().stream()
                .filter(prefix -> iri.startsWith(prefix.getValue())
                        && iri.length() > prefix.getValue().length())
                .map(prefix ->
                        prefix.getKey() + ":" + iri.substring(prefix.getValue().length()))
                .min(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()))
                .orElse(iri);
    }
}
