package org.w3id.relata.store.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.rdf.ContentHash;
import org.w3id.relata.rdf.Iris;

/**
 * Publishes states of the data. The files of a release are made ready before the transaction that it belongs to ends, and
 * get their name after it: what has a name is what the store has.
 *
 * @param releases where to
 * @param iris the names under the base of the data
 */
public record ReleaseWriter(Releases releases, Iris iris) {
    private static final int LENGTH = 16;

    /** A release that waits for its transaction. */
    public record Prepared(Release release, Path from, Path to) {
        /** Gives the files their name. */
        public void publish() {
            try {
                Files.move(from, to);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The version of a state of the data: the first digits of SHA-256 over the names and the checksums of its graphs. */
    public static String version(List<GraphState> graphs) {
        String lines = graphs.stream()
                .sorted(Comparator.comparing(GraphState::name))
                .map(graph -> "<" + graph.name() + "> " + graph.sha256() + "\n")
                .collect(Collectors.joining());
        return ContentHash.full(lines).substring(0, LENGTH);
    }

    /** Gives a release its name whose transaction has ended when the process was stopped. */
    public void recover(Optional<String> version) {
        Path waiting = waiting();
        if (Files.exists(waiting.resolve(Releases.DESCRIPTION))) {
            Release release = ReleaseFile.read(waiting.resolve(Releases.DESCRIPTION));
            boolean follows =
                    release.number() == releases.current().map(Release::number).orElse(0) + 1;
            if (follows && version.equals(Optional.of(release.version()))) {
                prepared(release).publish();
            }
        }
    }

    /** Keeps a graph as it is now, for the releases that will have it. */
    public GraphState keep(CanonicalGraph graph) {
        return releases.files().write(graph);
    }

    /** Whether a graph is kept in this state. */
    public boolean keeps(GraphState state) {
        return releases.files().has(state);
    }

    /** When the next release is issued: now, in whole seconds, but later than the last. */
    public Instant next(Instant now) {
        Instant whole = Instant.ofEpochSecond(now.getEpochSecond());
        return releases.current()
                .map(release -> release.issued().plusSeconds(1))
                .filter(earliest -> earliest.isAfter(whole))
                .orElse(whole);
    }

    /**
     * Makes the files of a release ready; none where the data is what it was.
     *
     * @param graphs as they are now, all of them kept
     * @param present tells what the things are called that come and go
     */
    public Optional<Prepared> prepare(List<GraphState> graphs, Instant issued, ClaimChanges.Present present) {
        List<GraphState> after =
                graphs.stream().sorted(Comparator.comparing(GraphState::name)).toList();
        Optional<Release> last = releases.current();
        if (version(last.map(Release::graphs).orElse(List.of())).equals(version(after))) {
            return Optional.empty();
        }
        try {
            return Optional.of(prepared(write(after, last, issued, new ClaimChanges(releases.files(), present))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Release write(List<GraphState> graphs, Optional<Release> last, Instant issued, ClaimChanges claims)
            throws IOException {
        Path waiting = waiting();
        delete(waiting);
        Files.createDirectories(waiting);
        String version = version(graphs);
        @Nullable String previous = last.map(Release::version).orElse(null);
        List<GraphState> before = last.map(Release::graphs).orElse(List.of());
        ChangeFile changes = new ChangeFile(waiting.resolve(Releases.CHANGES), version, previous, issued);
        try (changes) {
            GraphChange.between(before, graphs, releases.files())
                    .flatMap(claims::of)
                    .forEach(changes::write);
        }
        if (previous != null) {
            writePatch(waiting.resolve(Releases.PATCH), iri(previous), iri(version), before, graphs);
        }
        Release release = new Release(
                last.map(Release::number).orElse(0) + 1,
                version,
                previous,
                issued,
                graphs,
                dumps(graphs),
                previous == null ? null : fingerprint(Files.newInputStream(waiting.resolve(Releases.PATCH))),
                fingerprint(Files.newInputStream(waiting.resolve(Releases.CHANGES))),
                changes.added(),
                changes.removed());
        // The description comes last: where it is, the others are.
        ReleaseFile.write(waiting.resolve(Releases.DESCRIPTION), release);
        return release;
    }

    private void writePatch(Path file, String from, String to, List<GraphState> before, List<GraphState> after)
            throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ReleasePatch patch = new ReleasePatch(out, from, to)) {
            GraphChange.between(before, after, releases.files()).forEach(patch::write);
        }
    }

    private Prepared prepared(Release release) {
        return new Prepared(release, waiting(), releases.folder().resolve(release.name()));
    }

    private Path waiting() {
        return releases.folder().resolve("waiting");
    }

    private String iri(String version) {
        return iris.version(version).getURI();
    }

    private List<Dump> dumps(List<GraphState> graphs) throws IOException {
        List<Dump> dumps = new ArrayList<>();
        for (DumpFormat format : DumpFormat.values()) {
            dumps.add(new Dump(format, fingerprint(releases.files().open(graphs, format))));
        }
        return dumps;
    }

    private static Fingerprint fingerprint(InputStream file) throws IOException {
        try (file) {
            return Fingerprint.of(file);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }
}
