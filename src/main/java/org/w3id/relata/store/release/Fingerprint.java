package org.w3id.relata.store.release;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.w3id.relata.rdf.ContentHash;

/**
 * What a file is recognised by.
 *
 * @param bytes its size
 * @param sha256 over all of it, in lower-case hexadecimal
 */
public record Fingerprint(long bytes, String sha256) {
    private static final int BUFFER = 1 << 16;

    /** Of what is in memory. */
    public static Fingerprint of(byte[] file) {
        return new Fingerprint(
                file.length, HexFormat.of().formatHex(ContentHash.sha256().digest(file)));
    }

    /** Reads a file to its end. */
    static Fingerprint of(InputStream file) throws IOException {
        MessageDigest digest = ContentHash.sha256();
        byte[] buffer = new byte[BUFFER];
        long bytes = 0;
        for (int read = file.read(buffer); read >= 0; read = file.read(buffer)) {
            digest.update(buffer, 0, read);
            bytes += read;
        }
        return new Fingerprint(bytes, HexFormat.of().formatHex(digest.digest()));
    }
}
