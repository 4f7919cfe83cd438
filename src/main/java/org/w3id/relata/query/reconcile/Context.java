package org.w3id.relata.query.reconcile;

import java.util.Arrays;
import java.util.Collection;
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

    /**
     * What a question says of a property, as it is compared: worked out once, not for every candidate.
     *
     * @param keys the values as names are compared
     * @param points those of them that are coordinates
     */
    private record Said(Set<String> keys, List<double[]> points) {}

    /** All that a question says. */
    static final class Asked {
        private final Map<String, Said> properties;

        private Asked(Map<String, Said> properties) {
            this.properties = properties;
        }
    }

    /** What a question says, ready to be compared with many candidates. */
    Asked asked(Map<String, List<String>> values) {
        Map<String, Said> properties = new HashMap<>();
        values.forEach((property, said) -> {
            if (!said.isEmpty()) {
                boolean places = property.equals(COORDINATES);
                properties.put(
                        property,
                        new Said(places ? Set.of() : keys(new HashSet<>(said)), places ? points(said) : List.of()));
            }
        });
        return new Asked(properties);
    }

    Verdict compare(Asked asked, Candidate candidate) {
        double change = 0;
        boolean agrees = false;
        boolean contradicts = false;
        for (Map.Entry<String, Said> property : asked.properties.entrySet()) {
            Set<String> known = candidate.context().getOrDefault(property.getKey(), Set.of());
            Outcome outcome =
                    known.isEmpty() ? Outcome.UNKNOWN : compare(property.getKey(), property.getValue(), known);
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

    private Outcome compare(String property, Said said, Set<String> known) {
        if (property.equals(COORDINATES)) {
            return places(said.points(), points(known));
        }
        Set<String> there = keys.getOrDefault(known, Set.of());
        return said.keys().stream().anyMatch(there::contains) ? Outcome.AGREES : Outcome.CONTRADICTS;
    }

    private Set<String> keys(Set<String> values) {
        Set<String> found = new HashSet<>();
        values.forEach(value -> {
            PlainName plain = PlainName.of(value, forms);
            found.add(plain.isEmpty() ? value.toLowerCase(Locale.ROOT) : plain.key(forms));
        });
        return found;
    }

    private static Outcome places(List<double[]> asked, List<double[]> known) {
        double nearest = Double.POSITIVE_INFINITY;
        for (double[] one : asked) {
            for (double[] other : known) {
                nearest = Math.min(nearest, kilometres(one, other));
            }
        }
        if (nearest <= NEAR_KILOMETRES) {
            return Outcome.AGREES;
        }
        return nearest > FAR_KILOMETRES && nearest < Double.POSITIVE_INFINITY ? Outcome.CONTRADICTS : Outcome.UNKNOWN;
    }

    /** Between two points, along the great circle. */
    private static double kilometres(double[] from, double[] to) {
        double latitude = Math.toRadians(to[0] - from[0]) / 2;
        double longitude = Math.toRadians(to[1] - from[1]) / 2;
        double chord = Math.pow(Math.sin(latitude), 2)
                + Math.cos(Math.toRadians(from[0]))
                        * Math.cos(Math.toRadians(to[0]))
                        * Math.pow(Math.sin(longitude), 2);
        return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(chord)));
    }

    private static List<double[]> points(Collection<String> values) {
        return values.stream().flatMap(value -> point(value).stream()).toList();
    }

    private static Optional<double[]> point(String text) {
        String[] parts = text.strip().split("[\\s,;]+");
        if (parts.length != 2
                || !Arrays.stream(parts).allMatch(part -> part.matches("[+-]?[0-9]{1,3}(\\.[0-9]{1,12})?"))) {
            return Optional.empty();
        }
        return Optional.of(new double[] {Double.parseDouble(parts[0]), Double.parseDouble(parts[1])});
    }
}
