package org.w3id.relata.text.read;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.w3id.relata.text.UserError;

/**
 * Refuses a PDF whose packed streams are bombs, before anything unpacks them into memory. The streams are looked for in
 * the bytes, without trusting the file's own tables.
 */
final class PackedStreams {
    private static final byte[] KEYWORD = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final long LARGEST = 200_000_000;

    private PackedStreams() {}

    /** @throws UserError where one of them would unpack to more than 200 MB */
    static void check(Path path, byte[] bytes) {
        byte[] buffer = new byte[65536];
        for (int i = 0; i + KEYWORD.length + 2 < bytes.length; i++) {
            if (bytes[i] == 's' && isKeyword(bytes, i)) {
                int start = i + KEYWORD.length;
                start += bytes[start] == '\r' ? 1 : 0;
                start += start < bytes.length && bytes[start] == '\n' ? 1 : 0;
                i = start + unpack(path, bytes, start, buffer) - 1;
            }
        }
    }

    private static boolean isKeyword(byte[] bytes, int at) {
        for (int i = 0; i < KEYWORD.length; i++) {
            if (bytes[at + i] != KEYWORD[i]) {
                return false;
            }
        }
        return at == 0 || bytes[at - 1] != 'd'; // "endstream"
    }

    /** Unpacks to nowhere, if it is a zlib stream, and gives the number of its bytes in the file. */
    private static int unpack(Path path, byte[] bytes, int start, byte[] buffer) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes, start, bytes.length - start);
            while (!inflater.finished() && !inflater.needsDictionary()) {
                int count = inflater.inflate(buffer);
                if (inflater.getBytesWritten() > LARGEST) {
                    throw new UserError(
                            path + ": the PDF holds a stream that unpacks to more than 200 MB",
                            "it is no article; leave it out");
                }
                if (count == 0 && inflater.needsInput()) {
                    break;
                }
            }
            return (int) inflater.getBytesRead();
        } catch (DataFormatException e) {
            return 0; // not packed this way
        } finally {
            inflater.end();
        }
    }
}
