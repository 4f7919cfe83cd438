package org.w3id.relata.store.release;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.zip.Deflater;

/**
 * A compressed file from which a larger one is put together without compressing anything again. It is gzip by itself (RFC
 * 1952); between its header and its end stand blocks of DEFLATE that look at nothing before them and end with a whole byte.
 * So do those of many such files in a row, and the whole is one member: there are readers that stop after the first.
 *
 * @param blocks the compressed bytes, without an end
 * @param crc of what is compressed
 */
record GzipPart(byte[] blocks, Crc crc) {
    private static final byte[] HEADER = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff};
    private static final byte[] LAST_BLOCK = {3, 0};
    private static final int END = LAST_BLOCK.length + 2 * Integer.BYTES;
    private static final int BUFFER = 1 << 16;

    /** Compresses a text. */
    static GzipPart of(byte[] content) {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try {
            deflater.setInput(content);
            ByteArrayOutputStream blocks = new ByteArrayOutputStream();
            byte[] buffer = new byte[BUFFER];
            int written;
            do {
                written = deflater.deflate(buffer, 0, buffer.length, Deflater.FULL_FLUSH);
                blocks.write(buffer, 0, written);
            } while (written == buffer.length);
            return new GzipPart(blocks.toByteArray(), Crc.of(content));
        } finally {
            deflater.end();
        }
    }

    /** Reads what {@link #write} wrote. */
    static GzipPart read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        ByteBuffer end = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int crc = end.getInt(bytes.length - 2 * Integer.BYTES);
        int length = end.getInt(bytes.length - Integer.BYTES);
        byte[] blocks = Arrays.copyOfRange(bytes, HEADER.length, bytes.length - END);
        return new GzipPart(blocks, new Crc(Integer.toUnsignedLong(crc), Integer.toUnsignedLong(length)));
    }

    /** Writes it as a file, which is either there whole or not at all. */
    void write(Path file) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (OutputStream out = Files.newOutputStream(part)) {
            header().transferTo(out);
            out.write(blocks);
            end(crc).transferTo(out);
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /** What stands before the first part. */
    static InputStream header() {
        return new ByteArrayInputStream(HEADER);
    }

    /** What stands behind the last part, whose checksum is that of all. */
    static InputStream end(Crc crc) {
        ByteBuffer end = ByteBuffer.allocate(END).order(ByteOrder.LITTLE_ENDIAN);
        end.put(LAST_BLOCK).putInt((int) crc.value()).putInt((int) crc.length());
        return new ByteArrayInputStream(end.array());
    }
}
