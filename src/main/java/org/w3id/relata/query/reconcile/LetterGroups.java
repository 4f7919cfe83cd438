package org.w3id.relata.query.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Finds, among many texts, those that share the most with another: groups of two and three letters, each counting for how rare
 * it is. What is found is then to be compared in earnest.
 */
final class LetterGroups {
    private static final int[] NONE = {};
    private static final float FAR_BEHIND = 0.25f;

    private final Map<String, int[]> places = new HashMap<>();
    private final float[] lengths;

    /** @param texts words with single spaces between them */
    LetterGroups(List<String> texts) {
        Map<String, List<Integer>> found = new HashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            for (String group : groups(texts.get(i))) {
                found.computeIfAbsent(group, unknown -> new ArrayList<>()).add(i);
            }
        }
        found.forEach((group, where) ->
                places.put(group, where.stream().mapToInt(Integer::intValue).toArray()));
        lengths = new float[texts.size()];
        double[] squares = new double[texts.size()];
        places.values().forEach(where -> {
            double rarity = rarity(where);
            Arrays.stream(where).forEach(place -> squares[place] += rarity * rarity);
        });
        for (int i = 0; i < squares.length; i++) {
            lengths[i] = (float) Math.sqrt(squares[i]);
        }
    }

    /** How much each text shares with another; 0 for nothing. */
    float[] nearness(String text) {
        float[] shared = new float[lengths.length];
        for (String group : groups(text)) {
            int[] where = places.getOrDefault(group, NONE);
            float rarity = (float) (rarity(where) * rarity(where));
            for (int place : where) {
                shared[place] += rarity;
            }
        }
        for (int i = 0; i < shared.length; i++) {
            if (shared[i] > 0) {
                shared[i] /= lengths[i];
            }
        }
        return shared;
    }

    /**
     * The numbers of the texts that share the most, the nearest first.
     *
     * @param nearness of each
     * @param wanted which of them may be found
     * @param most how many
     */
    static List<Integer> nearest(float[] nearness, IntPredicate wanted, int most) {
        List<Integer> found = new ArrayList<>();
        float best = 0;
        for (int i = 0; i < nearness.length; i++) {
            // What is far behind the nearest is not even asked about: that would take the most time.
            if (nearness[i] > best * FAR_BEHIND && wanted.test(i)) {
                found.add(i);
                best = Math.max(best, nearness[i]);
            }
        }
        float least = best * FAR_BEHIND;
        return found.stream()
                .filter(i -> nearness[i] > least)
                .sorted((one, other) -> Float.compare(nearness[other], nearness[one]))
                .limit(most)
                .toList();
    }

    private double rarity(int[] where) {
        return where.length == 0 ? 0 : Math.log1p((double) lengths.length / where.length);
    }

    private static Set<String> groups(String text) {
        Set<String> groups = new HashSet<>();
        String padded = " " + text + " ";
        for (int from = 0; from < padded.length(); from++) {
            for (int size = 2; size <= 3 && from + size <= padded.length(); size++) {
                groups.add(padded.substring(from, from + size));
            }
        }
        return groups;
    }
}
