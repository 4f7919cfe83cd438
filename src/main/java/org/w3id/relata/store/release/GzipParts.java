package org.w3id.relata.store.release;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** The pieces of one gzip file that is put together from many; each part is read when its turn comes. */
final class GzipParts implements Enumeration<InputStream> {
    private final Iterator<Path> files;
    private Crc crc = Crc.EMPTY;
    private boolean begun;
    private boolean ended;

    GzipParts(Iterator<Path> files) {
        this.files = files;
    }

    @Override
    public boolean hasMoreElements() {
        return !ended;
    }

    @Override
    public InputStream nextElement() {
        if (ended) {
            throw new NoSuchElementException("the file is at its end");
        }
        if (!begun) {
            begun = true;
            return GzipPart.header();
        }
        if (!files.hasNext()) {
            ended = true;
            return GzipPart.end(crc);
        }
        try {
            GzipPart part = GzipPart.read(files.next());
            crc = crc.then(part.crc());
            return new ByteArrayInputStream(part.blocks());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
