package org.w3id.relata.web;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Holds back what its writers would flush: an answer begins only when the response's buffer is full or the answer whole,
 * so that a query that fails early can still say so.
 */
final class HeldOutput extends FilterOutputStream {
    HeldOutput(OutputStream out) {
        super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
    }

    @Override
    public void flush() {
        // The container flushes at the end.
    }
}
