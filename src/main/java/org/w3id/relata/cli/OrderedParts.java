package org.w3id.relata.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;

/**
 * Parts of a file that come in any order and are put together in the order of their keys. They wait in a file: memory
 * holds only where each of them stands.
 */
final class OrderedParts implements AutoCloseable {
    private final FileChannel file;
    private final Map<String, Place> places = new TreeMap<>();

    private record Place(long start, long length) {}

    private OrderedParts(FileChannel file) {
        this.file = file;
    }

    /** Parts that wait in a new file. */
    static OrderedParts in(Path path) throws IOException {
        return new OrderedParts(FileChannel.open(
                path, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE));
    }

    /** Adds the part of a key. May be called from several threads. */
    synchronized void add(String key, String part) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(part.getBytes(StandardCharsets.UTF_8));
        long start = file.size();
        Place place = new Place(start, bytes.remaining());
        while (bytes.hasRemaining()) {
            file.write(bytes, start + bytes.position());
        }
        places.put(key, place);
    }

    /** Writes all of them, with something between every two. */
    synchronized void writeTo(OutputStream out, String separator) throws IOException {
        WritableByteChannel channel = Channels.newChannel(out);
        boolean first = true;
        for (Place place : places.values()) {
            if (!first) {
                out.write(separator.getBytes(StandardCharsets.UTF_8));
            }
            first = false;
            for (long done = 0; done < place.length(); ) {
                done += file.transferTo(place.start() + done, place.length() - done, channel);
            }
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
