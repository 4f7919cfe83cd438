package org.w3id.relata.entity.geography;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.w3id.relata.text.TabRow;
import org.w3id.relata.text.TabTable;

/** States, places and facilities of a gazetteer, and what each lies in. */
record Whereabouts(Map<String, TabRow> rows, Map<String, TabRow> notes) {
    private static final Map<String, String> TABLES =
            Map.of("states", "state", "places", "place", "facilities", "facility");

    static Whereabouts read(Path gazetteer) {
        Map<String, TabRow> rows = new LinkedHashMap<>();
        TABLES.forEach((table, kind) -> TabTable.read(gazetteer.resolve(table + ".tsv"), "label")
                .rows()
                .forEach(row -> rows.put(kind + "/" + row.id(), row)));
        Map<String, TabRow> notes = new LinkedHashMap<>();
        Path file = gazetteer.resolve("notes.tsv");
        if (Files.exists(file)) {
            TabTable.read(file, "about", "note").rows().forEach(row -> notes.put(row.id(), row));
        }
        return new Whereabouts(rows, notes);
    }

    /** The places and facilities that have a position. */
    Map<String, TabRow> positions() {
        Map<String, TabRow> positions = new LinkedHashMap<>();
        rows.forEach((path, row) -> {
            if (!path.startsWith("state/") && !row.text("lat").isEmpty()) {
                positions.put(path, row);
            }
        });
        return positions;
    }

    /** A thing and what it lies in, the nearest first. */
    List<String> chain(String path) {
        Set<String> chain = new LinkedHashSet<>();
        String next = path;
        while (!next.isEmpty() && chain.add(next)) {
            next = around(next);
        }
        return List.copyOf(chain);
    }

    /** What a thing is directly in: the place that its row names, else the state; empty where neither. */
    String around(String path) {
        for (String column : List.of("within", "place")) {
            String value = text(path, column);
            if (!value.isEmpty()) {
                return rows.containsKey("place/" + value) ? "place/" + value : "state/" + value;
            }
        }
        String state = text(path, "state");
        return state.isEmpty() || path.startsWith("state/") ? "" : "state/" + state;
    }

    /** The state that a thing is in: its own, else that of the nearest thing around it that has one; may be empty. */
    String state(String path) {
        return chain(path).stream()
                .map(at -> at.startsWith("state/") ? at : text(at, "state").replaceFirst("^(?=.)", "state/"))
                .filter(state -> !state.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Who claims the thing itself, by the ids of its cell. */
    List<String> claimants(String path) {
        TabRow row = rows.get(path);
        return row != null && row.columns().contains("claimedBy") ? row.values("claimedBy") : List.of();
    }

    /** Whether it, or something that it lies in, is claimed by several. */
    boolean disputed(String path) {
        return chain(path).stream().anyMatch(at -> !claimants(at).isEmpty());
    }

    /** What it may be drawn as: its state, or where that is disputed all who claim it, and the territory itself. */
    Set<String> drawnAs(String path) {
        String state = state(path);
        Set<String> drawn = new LinkedHashSet<>();
        for (String at : chain(path)) {
            if (!at.startsWith("state/") || at.equals(state)) {
                drawn.add(at);
                claimants(at).forEach(id -> drawn.add("state/" + id));
            }
        }
        return drawn;
    }

    /** The label and the other names of a row. */
    static List<String> names(TabRow row) {
        List<String> names = new ArrayList<>(row.values("aliases"));
        names.add(row.text("label"));
        return names;
    }

    String text(String path, String column) {
        TabRow row = rows.get(path);
        return row != null && row.columns().contains(column) ? row.text(column) : "";
    }

    Stream<String> paths(String kind) {
        return rows.keySet().stream().filter(path -> path.startsWith(kind + "/"));
    }
}
