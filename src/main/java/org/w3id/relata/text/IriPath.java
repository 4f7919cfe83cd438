package org.w3id.relata.text;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Paths as they stand in IRIs: in ASCII, with everything percent-encoded in UTF-8 that is neither a slash nor unreserved (RFC
 * 3986, sections 2.1 and 2.3).
 */
public final class IriPath {
    private static final String UNRESERVED = "-._~";

    private IriPath() {}

    /** A plain path as it stands in an IRI. */
    public static String encode(String plain) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : plain.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean stays = c < 0x80 && (Character.isLetterOrDigit(c) || c == '/' || UNRESERVED.indexOf(c) >= 0);
            encoded.append(stays ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return encoded.toString();
    }

    /** The plain path; what is no percent-encoding stays as it is. */
    public static String decode(String encoded) {
        try {
            return URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return encoded;
        }
    }
}
