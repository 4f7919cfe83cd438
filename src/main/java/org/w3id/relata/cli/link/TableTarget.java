package org.w3id.relata.cli.link;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.w3id.relata.entity.mapping.MappingFile;
import org.w3id.relata.query.reconcile.Candidate;
import org.w3id.relata.query.reconcile.Match;
import org.w3id.relata.query.reconcile.NameIndex;
import org.w3id.relata.query.reconcile.Question;
import org.w3id.relata.text.UserError;

/** Things in memory, such as those of a table in a file, matched by their names and by what else is known of them. */
final class TableTarget implements Target {
    private static final int BATCH = 100;
    private static final int OFFERS = 3;
    private static final Map<String, List<String>> HEADINGS = Map.of(
            "id", List.of("id", "iri", "uri", "entity"),
            "label", List.of("label", "name"),
            "aliases", List.of("aliases"),
            "country", List.of("country"),
            "latitude", List.of("latitude", "lat"),
            "longitude", List.of("longitude", "lon", "long"));

    private final String name;
    private final String space;
    private final NameIndex things;

    private TableTarget(String name, String space, NameIndex things) {
        this.name = name;
        this.space = space;
        this.things = things;
    }

    /**
     * Things that are known here.
     *
     * @param space what their IRIs begin with, before their ids
     */
    static TableTarget of(String name, String space, List<Candidate> things) {
        return new TableTarget(name, space, new NameIndex(things));
    }

    /**
     * The things of a table with a header row, CSV or, where its name ends in {@code .tsv}, parted by tabs. Of its columns
     * {@code id} (or iri, uri, entity) and {@code label} (or name) are needed; {@code aliases} (parted by |), {@code country},
     * {@code latitude} and {@code longitude} help.
     *
     * @param space what stands before ids that are no IRIs; may be empty
     * @throws UserError where it is no such table
     */
    static TableTarget read(Path file, String space) {
        CSVFormat format = file.toString().endsWith(".tsv") ? CSVFormat.TDF : CSVFormat.RFC4180;
        try (Reader reader = Files.newBufferedReader(file);
                CSVParser parser = format.builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(reader)) {
            Map<String, String> columns = columns(file, parser.getHeaderNames());
            Map<String, Candidate> things = new LinkedHashMap<>();
            for (CSVRecord row : parser) {
                Candidate thing = candidate(file, row, columns, space);
                things.putIfAbsent(thing.id(), thing);
            }
            String begin = common(things.keySet());
            if (!things.isEmpty() && !begin.matches("https?://[^/]+/.*")) {
                throw new UserError(
                        file + " has ids of several sites, so that nobody can tell what is linked there already",
                        "make a table for each site");
            }
            return of(file.getFileName().toString(), begin, List.copyOf(things.values()));
        } catch (IOException | IllegalArgumentException | UncheckedIOException e) {
            throw new UserError(
                    file + " cannot be read as a table: " + e.getMessage(),
                    "give a table in UTF-8 with a header row, CSV or, with the ending .tsv, parted by tabs");
        }
    }

    private static Map<String, String> columns(Path file, List<String> header) {
        Map<String, String> columns = new HashMap<>();
        HEADINGS.forEach((column, headings) -> header.stream()
                .filter(heading -> headings.contains(heading.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .ifPresent(heading -> columns.put(column, heading)));
        for (String needed : List.of("id", "label")) {
            if (!columns.containsKey(needed)) {
                throw new UserError(
                        file + ":1: there is no column “" + needed + "”",
                        "name one of the columns " + String.join(" or ", HEADINGS.get(needed)));
            }
        }
        return columns;
    }

    private static Candidate candidate(Path file, CSVRecord row, Map<String, String> columns, String space) {
        String id = cell(row, columns, "id").orElse("");
        String iri = id.matches("https?://.*") ? id : space + id;
        if (!MappingFile.isAddress(iri)) {
            throw new UserError(
                    file + ", row " + row.getRecordNumber() + ": “" + id + "” is no IRI",
                    "say with --space what stands before the ids");
        }
        Map<String, Set<String>> context = new HashMap<>();
        cell(row, columns, "country").ifPresent(country -> context.put("country", Set.of(country.split("\\|"))));
        cell(row, columns, "latitude")
                .flatMap(latitude -> cell(row, columns, "longitude").map(longitude -> latitude + "," + longitude))
                .ifPresent(point -> context.put("coordinates", Set.of(point)));
        return new Candidate(
                iri,
                cell(row, columns, "label").orElse(""),
                cell(row, columns, "aliases")
                        .map(names -> List.of(names.split("\\|")))
                        .orElse(List.of()),
                List.of(),
                Set.of(),
                "",
                "",
                Set.of(),
                context,
                true,
                0);
    }

    private static Optional<String> cell(CSVRecord row, Map<String, String> columns, String column) {
        return Optional.ofNullable(columns.get(column))
                .filter(row::isSet)
                .map(heading -> row.get(heading).strip())
                .filter(cell -> !cell.isEmpty());
    }

    /** What all IRIs begin with. */
    private static String common(Set<String> iris) {
        String common = iris.stream().findFirst().orElse("");
        for (String iri : iris) {
            int shared = 0;
            while (shared < Math.min(common.length(), iri.length()) && common.charAt(shared) == iri.charAt(shared)) {
                shared++;
            }
            common = common.substring(0, shared);
        }
        return common.substring(0, Math.max(common.lastIndexOf('/'), common.lastIndexOf('#')) + 1);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String space() {
        return space;
    }

    @Override
    public int batch() {
        return BATCH;
    }

    @Override
    public Map<String, List<Found>> offers(List<Wanted> wanted) {
        Map<String, List<Found>> offers = new LinkedHashMap<>();
        wanted.forEach(one -> offers.put(one.path(), offers(one)));
        return offers;
    }

    private List<Found> offers(Wanted wanted) {
        Map<String, List<String>> context = compared(wanted.entity());
        List<Found> found = new ArrayList<>();
        for (Match match : things.match(new Question(wanted.entity().label(), Set.of(), context, OFFERS))) {
            String kind = match.candidate().kind();
            if (!kind.isEmpty() && !kind.equals(wanted.entity().kind())) {
                continue;
            }
            String id = match.candidate().id();
            found.add(new Found(
                    id.startsWith("http") ? id : space + id,
                    match.candidate().label(),
                    match.certain(),
                    compared(match.candidate())));
        }
        return found;
    }

    /** What is compared beside names. */
    private static Map<String, List<String>> compared(Candidate thing) {
        return thing.context().entrySet().stream()
                .filter(known ->
                        known.getKey().equals("country") || known.getKey().equals("coordinates"))
                .collect(Collectors.toMap(Map.Entry::getKey, known -> List.copyOf(known.getValue())));
    }
}
