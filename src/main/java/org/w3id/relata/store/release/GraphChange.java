package org.w3id.relata.store.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.rdf.CodePoints;

/**
 * What is different between a named graph as it was and as it is.
 *
 * @param before its state in the earlier release, null where it was not there
 * @param after its state in the later release, null where it is not there
 * @param deleted the lines of N-Quads that only the earlier one has, sorted
 * @param added the lines of N-Quads that only the later one has, sorted
 */
record GraphChange(@Nullable GraphState before, @Nullable GraphState after, List<String> deleted, List<String> added) {
    GraphChange {
        deleted = List.copyOf(deleted);
        added = List.copyOf(added);
    }

    /**
     * The graphs that are not the same in two releases, sorted by name. Each is read when its turn comes, so that no more
     * than one is in memory.
     */
    static Stream<GraphChange> between(List<GraphState> before, List<GraphState> after, GraphFiles files) {
        Map<String, GraphState> earlier = byName(before);
        Map<String, GraphState> later = byName(after);
        TreeSet<String> names = new TreeSet<>(Comparator.naturalOrder());
        names.addAll(earlier.keySet());
        names.addAll(later.keySet());
        return names.stream()
                .filter(name -> !Objects.equals(earlier.get(name), later.get(name)))
                .map(name -> of(earlier.get(name), later.get(name), files));
    }

    private static GraphChange of(@Nullable GraphState before, @Nullable GraphState after, GraphFiles files) {
        List<String> earlier = before == null ? List.of() : files.lines(before);
        List<String> later = after == null ? List.of() : files.lines(after);
        List<String> deleted = new ArrayList<>();
        List<String> added = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < earlier.size() || j < later.size()) {
            int order = i == earlier.size()
                    ? 1
                    : j == later.size() ? -1 : CodePoints.ORDER.compare(earlier.get(i), later.get(j));
            if (order < 0) {
                deleted.add(earlier.get(i));
            } else if (order > 0) {
                added.add(later.get(j));
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return new GraphChange(before, after, deleted, added);
    }

    private static Map<String, GraphState> byName(List<GraphState> graphs) {
        Map<String, GraphState> byName = new TreeMap<>();
        graphs.forEach(graph -> byName.put(graph.name(), graph));
        return byName;
    }
}
