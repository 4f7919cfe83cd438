package org.w3id.relata.rdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Names that are made from content, so that the same content has the same name everywhere. */
public final class ContentHash {
    private static final int LENGTH = 20;

    private ContentHash() {}

    /** The first 80 bits of the SHA-256 over the parts, in lower-case hexadecimal; no part may hold a line feed. */
    public static String of(List<String> parts) {
        return full(String.join("\n", parts)).substring(0, LENGTH);
    }

    /** SHA-256 over a text in UTF-8, in lower-case hexadecimal. */
    public static String full(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** A fresh digest. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
