package org.w3id.relata.text.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.w3id.relata.text.UserError;

/** The XML parts of an Office file, unpacked in memory up to a bound. */
final class ZipParts {
    private static final int LARGEST = 50_000_000;
    private static final byte[] EMPTY_XML = "<empty/>".getBytes(StandardCharsets.US_ASCII);

    private final Map<String, byte[]> parts;

    private ZipParts(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    /** @throws UserError where the archive is broken or unpacks to more than 50 MB of XML */
    static ZipParts of(Path path, byte[] bytes) {
        Map<String, byte[]> parts = new HashMap<>();
        long left = LARGEST;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName().toLowerCase(Locale.ROOT);
                if (name.endsWith(".xml")) {
                    byte[] content = zip.readNBytes((int) left + 1);
                    left -= content.length;
                    if (left < 0) {
                        throw new UserError(
                                path + ": the Word document unpacks to more than 50 MB of text",
                                "it is no article; leave it out");
                    }
                    parts.putIfAbsent(name, content);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new UserError(
                    path + ": the Word document is broken (" + e.getMessage() + ")",
                    "open it in a word processor and save it anew");
        }
        return new ZipParts(parts);
    }

    /** The content of a part; an empty element where there is no such part. */
    byte[] get(String name) {
        return parts.getOrDefault(name.toLowerCase(Locale.ROOT), EMPTY_XML);
    }
}
