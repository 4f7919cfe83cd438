package org.w3id.relata.entity;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.w3id.relata.text.TabRow;
import org.w3id.relata.text.TabTable;

/** Which states meet on land: {@code ontology/lexicon/neighbours.tsv}. Tells whose "the border with X" can be. */
public final class Neighbours {
    private final Map<String, Set<String>> neighbours = new HashMap<>();

    private Neighbours() {}

    /** Reads the table; it holds each pair in both directions, and is read in either. */
    static Neighbours load(Path lexicon) {
        Neighbours read = new Neighbours();
        for (TabRow row : TabTable.read(lexicon.resolve("neighbours.tsv"), "id", "neighbours")
                .rows()) {
            for (String other : row.values("neighbours")) {
                read.add(row.id(), other);
                read.add(other, row.id());
            }
        }
        return read;
    }

    private void add(String state, String other) {
        neighbours.computeIfAbsent("state/" + state, key -> new HashSet<>()).add("state/" + other);
    }

    /** Whether a state has no border on land. */
    boolean isIsland(Entity state) {
        return !neighbours.containsKey(state.path());
    }

    /** Whether two states have a border on land. */
    boolean meet(Entity state, Entity other) {
        return neighbours.getOrDefault(state.path(), Set.of()).contains(other.path());
    }
}
