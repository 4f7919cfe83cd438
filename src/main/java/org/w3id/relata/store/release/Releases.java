package org.w3id.relata.store.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;

/**
 * Every release of a store, in files beside it. They are written once and never changed, so that what somebody has cited
 * can be had for good.
 */
public final class Releases {
    static final String DESCRIPTION = "release.json";
    static final String CHANGES = "changes.json";
    static final String PATCH = "changes.rdfp.gz";

    private final Path folder;
    private final Map<String, Release> read = new ConcurrentHashMap<>();

    /** @param folder of the releases; it need not be there */
    public Releases(Path folder) {
        this.folder = folder;
    }

    /** All of them, the newest first. */
    public List<Release> all() {
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.map(path -> path.getFileName().toString())
                    .filter(name -> name.matches("[0-9]{6}-[0-9a-f]{16}"))
                    .sorted(Comparator.reverseOrder())
                    .map(name -> read.computeIfAbsent(name, this::read))
                    .toList();
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The newest; none where nothing was published yet. */
    public Optional<Release> current() {
        return all().stream().findFirst();
    }

    /** The newest release with that version. */
    public Optional<Release> version(String version) {
        return all().stream()
                .filter(release -> release.version().equals(version))
                .findFirst();
    }

    /** The whole data of a release; to be closed. */
    public InputStream dump(Release release, DumpFormat format) {
        return files().open(release.graphs(), format);
    }

    /** The way from the release before it, as RDF Patch compressed by gzip; none for the first. To be closed. */
    public Optional<InputStream> patch(Release release) {
        Path file = folder.resolve(release.folder()).resolve(PATCH);
        try {
            return Files.exists(file) ? Optional.of(Files.newInputStream(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The claims that came and went with a release, sorted by IRI. */
    public List<ClaimChange> changes(Release release) {
        return ReleaseFile.readChanges(folder.resolve(release.folder()).resolve(CHANGES));
    }

    /** A graph as it was. */
    public Graph graph(GraphState state) {
        return files().read(state);
    }

    Path folder() {
        return folder;
    }

    GraphFiles files() {
        return new GraphFiles(folder.resolve("graphs"));
    }

    private Release read(String name) {
        return ReleaseFile.read(folder.resolve(name).resolve(DESCRIPTION));
    }
}
