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
import java.util.regex.Pattern;
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

    private static final Pattern NAME = Pattern.compile("[0-9]{6,}-[0-9a-f]{16}");
    private static final Comparator<String> BY_NUMBER = Comparator.comparingInt(Releases::number);

    private final Path folder;
    private final Map<String, Release> read = new ConcurrentHashMap<>();
    private final Map<GraphState, GraphState> states = new ConcurrentHashMap<>();

    /** @param folder of the releases; it need not be there */
    public Releases(Path folder) {
        this.folder = folder;
    }

    /** All of them, the newest first. */
    public List<Release> all() {
        return names().stream().sorted(BY_NUMBER.reversed()).map(this::named).toList();
    }

    /** The newest; none where nothing was published yet. */
    public Optional<Release> current() {
        return names().stream().max(BY_NUMBER).map(this::named);
    }

    /** The newest release with that version. */
    public Optional<Release> version(String version) {
        return names().stream()
                .filter(name -> name.endsWith("-" + version))
                .max(BY_NUMBER)
                .map(this::named);
    }

    /** The whole data of a release; to be closed. */
    public InputStream dump(Release release, DumpFormat format) {
        return files().open(release.graphs(), format);
    }

    /** The way from the release before it, as RDF Patch compressed by gzip; none for the first. To be closed. */
    public Optional<InputStream> patch(Release release) {
        return release.patch() == null ? Optional.empty() : Optional.of(open(release, PATCH));
    }

    /** The claims that came and went with a release, as the JSON that is published; to be closed. */
    public InputStream changesFile(Release release) {
        return open(release, CHANGES);
    }

    /** The claims that came and went with a release, by document; of each, those that went and then those that came. */
    public List<ClaimChange> changes(Release release) {
        return changes(release, 0, Integer.MAX_VALUE);
    }

    /**
     * A part of the claims that came and went with a release.
     *
     * @param offset how many are passed over
     * @param limit how many there are at most
     */
    public List<ClaimChange> changes(Release release, int offset, int limit) {
        return ChangeFile.read(folder.resolve(release.name()).resolve(CHANGES), offset, limit);
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

    private List<String> names() {
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.map(path -> path.getFileName().toString())
                    .filter(name -> NAME.matcher(name).matches())
                    .toList();
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int number(String name) {
        return Integer.parseInt(name.substring(0, name.indexOf('-')));
    }

    private Release named(String name) {
        return read.computeIfAbsent(name, this::read);
    }

    /** Most graphs of a release are those of the one before it: each state is in memory once. */
    private Release read(String name) {
        Release release = ReleaseFile.read(folder.resolve(name).resolve(DESCRIPTION));
        return release.with(release.graphs().stream()
                .map(state -> states.computeIfAbsent(state, same -> same))
                .toList());
    }

    private InputStream open(Release release, String file) {
        try {
            return Files.newInputStream(folder.resolve(release.name()).resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
