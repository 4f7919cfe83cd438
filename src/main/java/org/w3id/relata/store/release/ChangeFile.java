package org.w3id.relata.store.release;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The claims that came and went with a release, as JSON: an object with {@code version}, {@code previous} and {@code
 * issued}, {@code changes}, which is a list of {@link ClaimChange}s, and how many were {@code added} and {@code removed}. It
 * is written and read claim by claim.
 */
final class ChangeFile implements AutoCloseable {
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();
    private static final String CHANGES = "changes";

    private final JsonWriter json;
    private int added;
    private int removed;

    /** Begins a file. */
    ChangeFile(Path file, String version, @Nullable String previous, Instant issued) throws IOException {
        json = new JsonWriter(Files.newBufferedWriter(file));
        json.setSerializeNulls(false);
        json.beginObject();
        json.name("version").value(version);
        json.name("previous").value(previous);
        json.name("issued").value(issued.toString());
        json.name(CHANGES).beginArray();
    }

    void write(ClaimChange change) {
        GSON.toJson(change, ClaimChange.class, json);
        added += change.added() ? 1 : 0;
        removed += change.added() ? 0 : 1;
    }

    /** How many claims came. */
    int added() {
        return added;
    }

    /** How many claims went. */
    int removed() {
        return removed;
    }

    @Override
    public void close() throws IOException {
        json.endArray();
        json.name("added").value(added);
        json.name("removed").value(removed);
        json.endObject();
        json.close();
    }

    /**
     * Reads a part of a file.
     *
     * @param offset how many claims are passed over
     * @param limit how many are read at most
     */
    static List<ClaimChange> read(Path file, int offset, int limit) {
        try (JsonReader json = new JsonReader(Files.newBufferedReader(file))) {
            json.beginObject();
            while (!json.nextName().equals(CHANGES)) {
                json.skipValue();
            }
            json.beginArray();
            for (int i = 0; i < offset && json.hasNext(); i++) {
                json.skipValue();
            }
            List<ClaimChange> changes = new ArrayList<>();
            while (changes.size() < limit && json.hasNext()) {
                changes.add(GSON.fromJson(json, ClaimChange.class));
            }
            return changes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
