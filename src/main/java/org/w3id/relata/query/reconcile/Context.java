package org.w3id.relata.query.reconcile;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares what a question says beside the name with what is known of candidates. */
final class Context {
    /** The property whose values are two numbers: degrees of latitude and longitude. */
    static final String COORDINATES = "coordinates";

    /** The properties whose values are of one thing only. */
    static final Set<String> IDENTIFYING = Set.of("wikidata", "geonames", "dbpedia", "openstreetmap", "code");

    private static final double NEAR_KILOMETRES = 50;
    private static final double FAR_KILOMETRES = 300;
    private static final double EARTH_RADIUS = 6371;

    private static final double RAISED = 6;
    private static final double UNKNOWN = -3;
    private static final double CONTRADICTED = -25;

    /** What follows from all that a question says. */
    record Verdict(double change, boolean agrees, boolean contradicts) {}

    private enum Outcome {
        AGREES,
        UNKNOWN,
        CONTRADICTS
    }

    private final WordForms forms;
    /** Things share what they share, such as the names of their country. */
    private final Map<Set<String>, Set<String>> keys = new HashMap<>();

    Context(WordForms forms, List<Candidate> candidates) {
        this.forms = forms;
        for (Candidate candidate : candidates) {
            candidate.context().values().forEach(values -> keys.computeIfAbsent(values, this::keys));
        }
    }

    Verdict compare(Map<String, List<String>> asked, Candidate candidate) {
        double change = 0;
        boolean agrees = false;
        boolean contradicts = false;
        for (Map.Entry<String, List<String>> property : asked.entrySet()) {
            Outcome outcome = compare(
                    property.getKey(),
                    property.getValue(),
                    candidate.context().getOrDefault(property.getKey(), Set.of()));
            change += switch (outcome) {
                case AGREES -> RAISED;
                case UNKNOWN -> UNKNOWN;
                case CONTRADICTS -> CONTRADICTED;
            };
            agrees |= outcome == Outcome.AGREES;
            contradicts |= outcome == Outcome.CONTRADICTS;
        }
        return new Verdict(change, agrees, contradicts);
    }

    private Outcome compare(String property, List<String> asked, Set<String> known) {
        if (known.isEmpty() || asked.isEmpty()) {
            return Outcome.UNKNOWN;
        }
        if (property.equals(COORDINATES)) {
            return places(asked, known);
        }
        Set<String> wanted = keys(new HashSet<>(asked));
        Set<String> there = keys.getOrDefault(known, Set.of());
        return wanted.stream().anyMatch(there::contains) ? Outcome.AGREES : Outcome.CONTRADICTS;
    }

    private Set<String> keys(Set<String> values) {
        Set<String> found = new HashSet<>();
        values.forEach(value -> found.add(
                PlainName.of(value, forms).isEmpty()
                        ? value.toLowerCase(Locale.ROOT)
                        : PlainName.of(value, forms).key(forms)));
        return found;
    }

    private static Outcome places(List<String> asked, Set<String> known) {
        double nearest = Double.POSITIVE_INFINITY;
        for (String one : asked) {
            for (String other : known) {
                nearest = Math.min(nearest, kilometres(one, other).orElse(Double.POSITIVE_INFINITY));
            }
        }
        if (nearest <= NEAR_KILOMETRES) {
            return Outcome.AGREES;
        }
        return nearest > FAR_KILOMETRES && nearest < Double.POSITIVE_INFINITY ? Outcome.CONTRADICTS : Outcome.UNKNOWN;
    }

    /** Between two points, along the great circle; empty where one is none. */
    private static Optional<Double> kilometres(String one, String other) {
        Optional<double[]> from = point(one);
        Optional<double[]> to = point(other);
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        double latitude = Math.toRadians(to.get()[0] - from.get()[0]) / 2;
        double longitude = Math.toRadians(to.get()[1] - from.get()[1]) / 2;
        double chord = Math.pow(Math.sin(latitude), 2)
                + Math.cos(Math.toRadians(from.get()[0]))
                        * Math.cos(Math.toRadians(to.get()[0]))
                        * Math.pow(Math.sin(longitude), 2);
        return Optional.of(2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(chord))));
    }

    private static Optional<double[]> point(String text) {
        String[] parts = text.strip().split("\\s*[,; ]\\s*");
        if (parts.length != 2
                || !Arrays.stream(parts).allMatch(part -> part.matches("[+-]?[0-9]{1,3}(\\.[0-9]{1,12})?"))) {
            return Optional.empty();
        }
        return Optional.of(new double[] {Double.parseDouble(parts[0]), Double.parseDouble(parts[1])});
    }
}
