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
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.w3id.relata.text.UserError;

/**
 * A claim as the table of claims has it: the rows of one claim, joined.
 *
 * @param quotation empty where the table does not say it
 * @param optional put forward without being counted as wrong; no conversion does so, but annotators do
 */
record PredictedClaim(
        String evidence,
        int start,
        int end,
        List<String> sources,
        List<String> via,
        Map<String, String> marks,
        String quotation,
        String minimum,
        String maximum,
        String from,
        String to,
        Set<Triple> triples,
        List<String> rules,
        boolean optional) {
    static final List<String> MARKS = List.of("polarity", "certainty", "modality");
    private static final CSVFormat TABLE =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    /** @param optional as a claim may be */
    record Triple(String subject, String relation, String object, boolean optional) {}

    boolean isSpoken() {
        return !sources.contains(GoldClaim.DOCUMENT);
    }

    /** What it is in that way. */
    String value(Facet facet) {
        return facet == Facet.QUOTATION ? quotation : marks.getOrDefault(facet.label(), "");
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
                    claim.triples().add(new Triple(row.get("subject"), row.get("relation"), row.get("object"), false));
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
                row.isMapped("quotation") ? row.get("quotation") : "",
                row.get("quantityMin"),
                row.get("quantityMax"),
                row.get("timeStart"),
                row.get("timeEnd"),
                new LinkedHashSet<>(),
                row.isMapped("rule") ? labels(row.get("rule")) : List.of(),
                false);
    }

    /** What an annotator found; of several labels that are right, the first. */
    static PredictedClaim of(GoldClaim gold) {
        Map<String, String> bounds = gold.bounds() == null ? Map.of() : gold.bounds();
        String time = gold.time() == null ? "" : gold.time();
        int slash = time.indexOf('/');
        return new PredictedClaim(
                gold.evidence(),
                gold.start(),
                gold.end(),
                gold.sources(),
                gold.via().stream().map(PredictedClaim::first).toList(),
                gold.marks(),
                gold.quotation(),
                bounds.getOrDefault("min", ""),
                bounds.getOrDefault("max", ""),
                endOfTime(slash < 0 ? time : time.substring(0, slash)),
                endOfTime(slash < 0 ? time : time.substring(slash + 1)),
                gold.triples().stream()
                        .map(triple -> new Triple(
                                first(triple.subjects()),
                                triple.relation(),
                                first(triple.objects()),
                                triple.optional()))
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                List.of(),
                gold.optional());
    }

    /** The same with nothing optional in it. */
    PredictedClaim required() {
        return new PredictedClaim(
                evidence,
                start,
                end,
                sources,
                via,
                marks,
                quotation,
                minimum,
                maximum,
                from,
                to,
                triples.stream()
                        .map(triple -> new Triple(triple.subject(), triple.relation(), triple.object(), false))
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                rules,
                false);
    }

    private static String first(List<String> labels) {
        return labels.isEmpty() ? "" : labels.get(0);
    }

    /** Empty for an open end, as the table has it. */
    private static String endOfTime(String date) {
        return date.equals("..") ? "" : date;
    }

    private static List<String> labels(String joined) {
        return List.of(joined.split("\\|")).stream()
                .filter(label -> !label.isEmpty())
                .toList();
    }
}
