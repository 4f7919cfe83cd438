package org.w3id.relata.store.release;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/**
 * Writes the way from one release to the next as RDF Patch (version 1), in one transaction, compressed by gzip. Behind its
 * first letter each row is a line of the dump in N-Quads, so that blank nodes are called the same in both.
 */
final class ReleasePatch implements AutoCloseable {
    private final BufferedWriter rows;

    /**
     * @param from the IRI of the earlier version
     * @param to the IRI of the later version
     */
    ReleasePatch(OutputStream file, String from, String to) throws IOException {
        rows = new BufferedWriter(new OutputStreamWriter(new GZIPOutputStream(file), StandardCharsets.UTF_8));
        rows.write("H id <" + to + "> .\nH prev <" + from + "> .\nTX .\n");
    }

    /** Writes what went and what came in a graph. */
    void write(GraphChange change) {
        write("D ", change.deleted());
        write("A ", change.added());
    }

    @Override
    public void close() throws IOException {
        rows.write("TC .\n");
        rows.close();
    }

    private void write(String letter, List<String> lines) {
        try {
            for (String line : lines) {
                rows.write(letter + line + "\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
