package org.w3id.relata.web;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How well the converter reads, as {@code quality.json} has it: the test {@code QualityTest} measures and writes that file.
 * Measures are from 0 to 1 and missing where there is nothing to measure; what is counted is told in {@code
 * cli.score.Score}.
 *
 * @param version of the converter that was measured
 * @param groups the annotated documents in groups, with sums over groups
 * @param spread how far apart the documents are, by measure
 * @param kinds claims by what the annotation says that they are
 * @param relations the whole inventory
 * @param confusions what was read as something else
 */
record Quality(
        String version,
        List<Group> groups,
        Map<String, Spread> spread,
        List<Kind> kinds,
        List<Relation> relations,
        List<Confusion> confusions,
        Agreement agreement) {
    /** @param documents the keys of its documents */
    record Group(
            String id,
            String label,
            String where,
            List<String> documents,
            Map<String, Double> measures,
            Map<String, Integer> counts) {
        int count(String name) {
            return counts.getOrDefault(name, 0);
        }
    }

    record Spread(int documents, double minimum, double median, double maximum) {}

    /**
     * @param kind what is told apart: polarity and the like
     * @param value one of its values
     */
    record Kind(String kind, String value, Map<String, Double> measures, Map<String, Integer> counts) {
        int count(String name) {
            return counts.getOrDefault(name, 0);
        }
    }

    record Relation(String relation, Map<String, Double> measures, Map<String, Integer> counts) {
        /** How often annotators see it. */
        int stated() {
            return counts.getOrDefault("TRIPLES_GOLD", 0);
        }

        /** How many of these the converter finds. */
        int found() {
            return counts.getOrDefault("TRIPLES_FOUND", 0);
        }

        /** How often the converter gives it. */
        int given() {
            return counts.getOrDefault("TRIPLES_PREDICTED", 0);
        }

        /** How many of these are right. */
        int right() {
            return counts.getOrDefault("TRIPLES_RIGHT", 0);
        }
    }

    /**
     * One value where annotators have another.
     *
     * @param kind what is told apart: relation, polarity and the like
     * @param gold what annotators have
     * @param read what it was read as
     */
    record Confusion(String kind, String gold, String read, int count) {}

    /** @param documents those that two annotators have */
    record Agreement(List<String> documents, List<Comparison> comparisons) {}

    /**
     * @param by whose annotation is the measure
     * @param measured who is measured by it
     */
    record Comparison(String by, String measured, Map<String, Double> measures) {}

    /** What this build has been measured to reach. */
    static Quality published() {
        return new Gson().fromJson(json(), Quality.class);
    }

    /** The same as it is written. */
    static String json() {
        return resource("quality.json");
    }

    /** The rows of a table of words about it, without the header: cells parted by tabs. */
    static List<List<String>> words(String table) {
        return resource(table)
                .lines()
                .skip(1)
                .map(line -> List.of(line.split("\t")))
                .toList();
    }

    private static String resource(String name) {
        try (InputStream in = Quality.class.getResourceAsStream("/web/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Claims of that kind. */
    Kind kind(String kind, String value) {
        return kinds.stream()
                .filter(one -> one.kind().equals(kind) && one.value().equals(value))
                .findFirst()
                .orElseThrow();
    }

    /** A sum over documents. */
    Group group(String id) {
        return groups.stream()
                .filter(group -> group.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
