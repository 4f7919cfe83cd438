package org.w3id.relata.store.release;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A state of the data that was published.
 *
 * @param number counts the releases of a store from 1
 * @param version the name of the state, 16 hexadecimal digits: the same data has the same version everywhere
 * @param previous the version before it, null for the first
 * @param issued when it was published, in whole seconds
 * @param graphs the named graphs of the data, sorted by name
 * @param dumps all of them in one file, for each format
 * @param patch the way from the version before it, null for the first
 * @param changes the list of the claims that came and went
 * @param added how many claims came
 * @param removed how many claims went
 */
public record Release(
        int number,
        String version,
        @Nullable String previous,
        Instant issued,
        List<GraphState> graphs,
        List<Dump> dumps,
        @Nullable Fingerprint patch,
        Fingerprint changes,
        int added,
        int removed) {
    public Release {
        graphs = List.copyOf(graphs);
        dumps = List.copyOf(dumps);
    }

    /** How many quads it has. */
    public long quads() {
        return graphs.stream().mapToLong(GraphState::quads).sum();
    }

    /** A named graph as it was in this release. */
    public Optional<GraphState> graph(String name) {
        return graphs.stream().filter(graph -> graph.name().equals(name)).findFirst();
    }

    /** One of the dumps. */
    public Dump dump(DumpFormat format) {
        return dumps.stream()
                .filter(dump -> dump.format() == format)
                .findFirst()
                .orElseThrow();
    }

    /** The same with equal graphs. */
    Release with(List<GraphState> same) {
        return new Release(number, version, previous, issued, same, dumps, patch, changes, added, removed);
    }

    /** What no other release of the store is called; its version may have been there before. */
    public String name() {
        return "%06d-%s".formatted(number, version);
    }
}
