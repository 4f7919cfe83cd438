package org.w3id.relata.store.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        String lines = sorted(graphs).stream()
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
                new Prepared(release, waiting, releases.folder().resolve(release.folder())).publish();
            }
        }
    }

    private Path waiting() {
        return releases.folder().resolve("waiting");
    }

    /** Keeps a graph as it is now, for the releases that will have it. */
    public GraphState keep(CanonicalGraph graph) {
        releases.files().write(graph);
        return graph.state();
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
        List<GraphState> after = sorted(graphs);
        Optional<Release> last = releases.current();
        List<GraphState> before = last.map(Release::graphs).orElse(List.of());
        if (before.equals(after)) {
            return Optional.empty();
        }
        ReleasePatch patch = ReleasePatch.between(before, after, releases.files());
        List<ClaimChange> changes = new ClaimChanges(releases.files(), before, after, present).of(patch);
        Release release = new Release(
                last.map(Release::number).orElse(0) + 1,
                version(after),
                last.map(Release::version).orElse(null),
                issued,
                after,
                Arrays.stream(DumpFormat.values())
                        .map(format -> dump(after, format))
                        .toList(),
                (int) changes.stream().filter(ClaimChange::added).count(),
                (int) changes.stream().filter(change -> !change.added()).count());
        return Optional.of(write(release, patch, changes));
    }

    private Prepared write(Release release, ReleasePatch patch, List<ClaimChange> changes) {
        Path waiting = waiting();
        try {
            delete(waiting);
            Files.createDirectories(waiting);
            ReleaseFile.write(waiting.resolve(Releases.DESCRIPTION), release);
            ReleaseFile.write(waiting.resolve(Releases.CHANGES), changes);
            if (release.previous() != null) {
                try (OutputStream out = Files.newOutputStream(waiting.resolve(Releases.PATCH))) {
                    patch.write(out, version(release.previous()), version(release.version()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Prepared(release, waiting, releases.folder().resolve(release.folder()));
    }

    private String version(String version) {
        return iris.version(version).getURI();
    }

    private Dump dump(List<GraphState> graphs, DumpFormat format) {
        MessageDigest digest = ContentHash.sha256();
        long bytes = 0;
        try (InputStream in = releases.files().open(graphs, format)) {
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
                bytes += read;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Dump(format, bytes, HexFormat.of().formatHex(digest.digest()));
    }

    private static List<GraphState> sorted(List<GraphState> graphs) {
        return graphs.stream().sorted(Comparator.comparing(GraphState::name)).toList();
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
