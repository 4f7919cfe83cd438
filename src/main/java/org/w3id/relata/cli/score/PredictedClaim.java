package org.w3id.relata.cli.score;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.w3id.relata.text.UserError;

/** A claim as the table of claims has it: the rows of one claim, joined. */
record PredictedClaim(
        String evidence,
        int start,
        int end,
        List<String> sources,
        List<String> via,
        Map<String, String> marks,
        String minimum,
        String maximum,
        String from,
        String to,
        Set<Triple> triples,
        List<String> rules) {
    static final List<String> MARKS = List.of("polarity", "certainty", "modality");
    private static final CSVFormat TABLE =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    record Triple(String subject, String relation, String object) {}

    boolean isSpoken() {
        return !sources.contains(GoldClaim.DOCUMENT);
    }

    /**
     * Reads a table of claims.
     *
     * @return the claims of each document, in the order of the table
     * @throws UserError where it is missing, lacks a column, or has an offset that is no number
     */
    static Map<String, List<PredictedClaim>> read(Path table) {
        if (!Files.exists(table)) {
            throw UserError.usage(table + ": there is no such table of claims", "name the claims.csv of a conversion");
        }
        Map<String, Map<String, PredictedClaim>> documents = new LinkedHashMap<>();
        try (Reader in = Files.newBufferedReader(table, StandardCharsets.UTF_8)) {
            for (CSVRecord row : TABLE.parse(in)) {
                PredictedClaim claim = documents
                        .computeIfAbsent(row.get("document"), key -> new LinkedHashMap<>())
                        .computeIfAbsent(row.get("claim"), id -> of(row));
                if (!row.get("relation").isEmpty()) {
                    claim.triples().add(new Triple(row.get("subject"), row.get("relation"), row.get("object")));
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new UserError(
                    table + ": this is no readable table of claims (" + e.getMessage() + ")",
                    "name the claims.csv that relata convert wrote");
        }
        Map<String, List<PredictedClaim>> claims = new LinkedHashMap<>();
        documents.forEach((document, byId) -> claims.put(document, List.copyOf(byId.values())));
        return claims;
    }

    private static PredictedClaim of(CSVRecord row) {
        Map<String, String> marks = new LinkedHashMap<>();
        MARKS.forEach(mark -> marks.put(mark, row.get(mark)));
        return new PredictedClaim(
                row.get("evidence"),
                Integer.parseInt(row.get("start")),
                Integer.parseInt(row.get("end")),
                labels(row.get("source")),
                labels(row.get("via")),
                Map.copyOf(marks),
                row.get("quantityMin"),
                row.get("quantityMax"),
                row.get("timeStart"),
                row.get("timeEnd"),
                new LinkedHashSet<>(),
                row.isMapped("rule") ? labels(row.get("rule")) : List.of());
    }

    private static List<String> labels(String joined) {
        return List.of(joined.split("\\|")).stream()
                .filter(label -> !label.isEmpty())
                .toList();
    }
}
