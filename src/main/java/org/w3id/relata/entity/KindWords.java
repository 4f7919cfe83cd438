package org.w3id.relata.entity;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.w3id.relata.text.TabRow;
import org.w3id.relata.text.TabTable;

/** Which things of the gazetteer a noun can go back to, by their kind: {@code ontology/lexicon/kinds.tsv}. */
public final class KindWords {
    private final Map<String, Set<String>> kinds = new HashMap<>();

    private KindWords() {}

    /** Reads the table. */
    static KindWords load(Path lexicon) {
        KindWords words = new KindWords();
        for (TabRow row : TabTable.read(lexicon.resolve("kinds.tsv"), "id", "words", "kinds")
                .rows()) {
            for (String word : row.values("words")) {
                words.kinds.computeIfAbsent(word, key -> new HashSet<>()).addAll(row.values("kinds"));
            }
        }
        return words;
    }

    /** Whether a thing of this kind can be called by a noun. */
    boolean fit(String noun, String kind) {
        return kinds.getOrDefault(noun, Set.of()).contains(kind);
    }
}
