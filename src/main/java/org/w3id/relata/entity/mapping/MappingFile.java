package org.w3id.relata.entity.mapping;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3id.relata.entity.mapping.Mapping.Predicate;
import org.w3id.relata.entity.mapping.Mapping.Status;
import org.w3id.relata.text.IriPath;
import org.w3id.relata.text.TabRow;
import org.w3id.relata.text.TabTable;
import org.w3id.relata.text.UserError;

/**
 * The file of a mapping set: SSSOM/TSV, with the metadata in remarks above the table and the status in a column of our own,
 * {@code ext_status}. What is rejected has the predicate modifier {@code Not} as well, so that a program that knows nothing
 * of the status does not take it for true.
 *
 * @param file where it is
 */
public record MappingFile(Path file) {
    private static final String THINGS = "https://w3id.org/relata/id/";
    private static final Pattern PREFIX = Pattern.compile(" {2}([A-Za-z][A-Za-z0-9_-]*): (https?://\\S+)");
    private static final Pattern IRI = Pattern.compile("https?://[^\\s<>\"{}|\\\\^`]+");
    private static final Pattern PATH = Pattern.compile("[a-z]+(/[^/\\p{Cntrl}]+){1,2}");

    /** Whether a text is an IRI of the web, such as links lead to and from. */
    public static boolean isAddress(String text) {
        try {
            return IRI.matcher(text).matches() && new URI(text).getHost() != null;
        } catch (URISyntaxException notAnIri) {
            return false;
        }
    }

    /** The path below {@code id/} of an IRI that is one of ours, under the base that data have where no other is asked for. */
    static Optional<String> path(String iri) {
        return Optional.of(iri)
                .filter(ours -> ours.startsWith(THINGS))
                .map(ours -> IriPath.decode(ours.substring(THINGS.length())));
    }

    /**
     * Reads the statements.
     *
     * @throws UserError where the file is not such a table, or a row is broken or contradicts another
     */
    public MappingSet read() {
        Map<String, String> prefixes = new HashMap<>();
        TabTable table = TabTable.readWithRemarks(
                file, remark -> readPrefix(remark, prefixes), MappingTable.COLUMNS.toArray(String[]::new));
        Contradictions contradictions = new Contradictions();
        List<Mapping> mappings = new ArrayList<>();
        for (TabRow row : table.rows()) {
            Mapping mapping = new Row(row, prefixes).mapping();
            contradictions.look(mapping, row);
            mappings.add(mapping);
        }
        return new MappingSet(mappings);
    }

    private static void readPrefix(String remark, Map<String, String> prefixes) {
        Matcher matcher = PREFIX.matcher(remark);
        if (matcher.matches()) {
            prefixes.put(matcher.group(1), matcher.group(2));
        }
    }

    /**
     * Writes statements in the place of those that are there; what stands above the table stays. The file is replaced as a
     * whole or not at all.
     *
     * @throws UserError where it cannot be written
     */
    public void write(MappingSet set) {
        List<String> lines = new ArrayList<>();
        Map<String, String> prefixes = new HashMap<>();
        try (Stream<String> before = Files.lines(file)) {
            before.takeWhile(line -> line.startsWith("#")).forEach(line -> {
                lines.add(line);
                readPrefix(line.substring(1), prefixes);
            });
        } catch (IOException e) {
            throw new UserError("cannot read " + file + ": " + e, "check that it is there and may be read");
        }
        MappingTable table = new MappingTable(prefixes);
        lines.add(table.header());
        set.mappings().forEach(mapping -> lines.add(table.row(mapping)));
        try {
            Path half = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(half, String.join("\n", lines) + "\n");
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UserError("cannot write " + file + ": " + e, "check that it may be written");
        }
    }

    /** A row of the table, with the prefixes above it. */
    private record Row(TabRow row, Map<String, String> prefixes) {
        Mapping mapping() {
            Status status = one("ext_status", Status.values(), Status::word);
            boolean not = row.text("predicate_modifier").equals(MappingTable.NOT);
            if (not != (status == Status.REJECTED)) {
                throw row.error(
                        "“predicate_modifier” and “ext_status” do not agree",
                        "write " + MappingTable.NOT + " where it is rejected, and nothing elsewhere");
            }
            return new Mapping(
                    subject(),
                    row.required("subject_label"),
                    one("predicate_id", Predicate.values(), Predicate::curie),
                    iri("object_id"),
                    row.text("object_label"),
                    justification(),
                    row.required("author_label"),
                    date(),
                    confidence(),
                    row.text("reviewer_label"),
                    status,
                    row.text("comment"));
        }

        private String subject() {
            return path(iri("subject_id"))
                    .filter(path -> PATH.matcher(path).matches())
                    .orElseThrow(() -> row.error(
                            "“subject_id” is nothing of ours: " + row.text("subject_id"), "write id:kind/name"));
        }

        private String iri(String column) {
            String text = row.required(column);
            int colon = text.indexOf(':');
            String namespace = colon < 0 ? null : prefixes.get(text.substring(0, colon));
            String iri = namespace == null ? text : namespace + text.substring(colon + 1);
            if (!isAddress(iri)) {
                throw row.error(
                        "“" + column + "” is no IRI: " + text,
                        "use a prefix of the curie_map above the table, or write the IRI in full");
            }
            return iri;
        }

        private String justification() {
            String text = row.required("mapping_justification");
            if (!text.matches("semapv:[A-Za-z]+")) {
                throw row.error(
                        "“mapping_justification” is no term of semapv: " + text,
                        "write semapv:ManualMappingCuration, semapv:LexicalMatching or semapv:CompositeMatching");
            }
            return text.substring(text.indexOf(':') + 1);
        }

        private LocalDate date() {
            try {
                return LocalDate.parse(row.required("mapping_date"));
            } catch (DateTimeParseException e) {
                throw row.error("“mapping_date” is no date: " + row.text("mapping_date"), "write it like 2026-11-29");
            }
        }

        private BigDecimal confidence() {
            row.required("confidence");
            BigDecimal value = row.decimal("confidence");
            if (value == null || value.signum() < 0 || value.compareTo(BigDecimal.ONE) > 0) {
                throw row.error("“confidence” is not between 0 and 1: " + row.text("confidence"), "write it like 0.95");
            }
            return value;
        }

        private <T> T one(String column, T[] values, Function<T, String> word) {
            String text = row.required(column);
            return Arrays.stream(values)
                    .filter(value -> word.apply(value).equals(text))
                    .findFirst()
                    .orElseThrow(() -> row.error(
                            "“" + column + "” is unknown: " + text,
                            "write one of "
                                    + String.join(
                                            ", ",
                                            Arrays.stream(values).map(word).toList())));
        }
    }
}
