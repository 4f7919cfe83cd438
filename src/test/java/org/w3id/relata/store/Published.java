package org.w3id.relata.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.w3id.relata.rdf.ExampleKnowledge;
import org.w3id.relata.store.release.ClaimChange;
import org.w3id.relata.store.release.DumpFormat;
import org.w3id.relata.store.release.Release;
import org.w3id.relata.text.Installation;

/** A store in a folder, whose clock stands where the test sets it, and what it has published. */
public final class Published implements AutoCloseable {
    private final Path folder;
    private final Installation installation;
    private final ExampleKnowledge knowledge;
    private Instant now = Instant.parse("2024-03-06T08:00:00Z");
    private Store store;

    public Published(Path folder) throws IOException {
        this.folder = folder;
        this.installation = new Installation(folder.resolve("home"));
        this.knowledge = ExampleKnowledge.write(installation.home());
        this.store = opened();
    }

    public Store store() {
        return store;
    }

    ExampleKnowledge knowledge() {
        return knowledge;
    }

    /** Replaces words in a file of the ontology's folder, to be loaded with the next documents. */
    public void replace(String file, String words, String others) throws IOException {
        knowledge.replace(file, words, others);
    }

    /** Adds rows to a table of the ontology's folder, to be loaded with the next documents. */
    public void add(String file, String rows) throws IOException {
        Path table = installation.ontology().resolve(file);
        Files.writeString(table, Files.readString(table) + rows);
    }

    Path releases() {
        return folder.resolve("store/releases");
    }

    /** Sets the clock. */
    public Published at(String instant) {
        now = Instant.parse(instant);
        return this;
    }

    /** Loads documents in one go. */
    public Published load(NewsDocument... documents) throws IOException {
        Path converted = Files.createTempDirectory(folder, "converted");
        for (NewsDocument document : documents) {
            document.write(converted);
        }
        store.load(converted);
        return this;
    }

    void reopen() {
        store.close();
        store = opened();
    }

    public Release current() {
        return store.releases().current().orElseThrow();
    }

    /** The claims that came and went with the newest release: "+ source: words" or "- source: words". */
    List<String> changes() {
        return store.releases().changes(current()).stream().map(Published::line).toList();
    }

    /** The lines of a dump in N-Quads. */
    static Set<String> lines(Store store, Release release) {
        return new TreeSet<>(unpacked(store.releases().dump(release, DumpFormat.N_QUADS))
                .lines()
                .toList());
    }

    static String unpacked(InputStream file) {
        try (InputStream in = new GZIPInputStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        store.close();
    }

    private Store opened() {
        Clock clock = new Clock() {
            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
        return Store.open(folder.resolve("store"), installation, List.of(), clock);
    }

    private static String line(ClaimChange change) {
        String sources = String.join(
                ", ", change.sources().stream().map(source -> source.label()).toList());
        return (change.added() ? "+ " : "- ") + sources + ": " + change.words();
    }
}
