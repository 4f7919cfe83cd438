package org.w3id.relata.query.reconcile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words that are written in several ways, and words that say little. {@code word-forms.tsv} has them: a word, and what
 * is usual for it; one that stands for nothing is light.
 */
final class WordForms {
    private final Map<String, List<String>> usual = new HashMap<>();
    private final Set<String> light = new HashSet<>();

    /** @param rows two columns, separated by a tab; lines that begin with # are remarks */
    WordForms(String rows) {
        rows.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            String[] columns = line.split("\t", -1);
            if (columns.length != 2) {
                throw new IllegalArgumentException("not two columns: " + line);
            }
            if (columns[1].isEmpty()) {
                light.add(columns[0]);
            } else {
                usual.put(columns[0], List.of(columns[1].split(" ")));
            }
        });
    }

    /** The words that are usual for one; mostly itself. */
    List<String> usual(String word) {
        return usual.getOrDefault(word, List.of(word));
    }

    boolean isLight(String word) {
        return light.contains(word);
    }
}
