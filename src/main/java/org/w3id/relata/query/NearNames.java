package org.w3id.relata.query;

import java.util.Collection;
import java.util.List;

/** What somebody may have meant who wrote a name that is not known. */
final class NearNames {
    private static final int ALL_UP_TO = 12;
    private static final int LONGEST = 100;

    private NearNames() {}

    /** A sentence that names the near ones, else all where they are few, else the first. */
    static String remedy(String name, Collection<String> known) {
        List<String> near = near(name, known);
        if (!near.isEmpty()) {
            return "did you mean " + String.join(" or ", near) + "?";
        }
        String first =
                String.join(", ", known.stream().sorted().limit(ALL_UP_TO).toList());
        return "there is " + first + (known.size() > ALL_UP_TO ? " and " + (known.size() - ALL_UP_TO) + " more" : "");
    }

    /** At most three names that contain it, or that a few letters make it. */
    static List<String> near(String name, Collection<String> known) {
        if (name.isBlank() || name.length() > LONGEST) {
            return List.of();
        }
        record Candidate(String name, int distance) {}
        int most = Math.max(1, name.length() / 3);
        return known.stream()
                .map(k -> new Candidate(k, k.contains(name) ? 0 : distance(name, k)))
                .filter(c -> c.distance() <= most)
                .sorted((a, b) -> a.distance() != b.distance()
                        ? Integer.compare(a.distance(), b.distance())
                        : a.name().compareTo(b.name()))
                .limit(3)
                .map(Candidate::name)
                .toList();
    }

    /** The edits between two names: insertion, deletion, substitution (Levenshtein). */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
