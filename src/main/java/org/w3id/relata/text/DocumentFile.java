package org.w3id.relata.text;

import java.nio.file.Path;

/**
 * A file that is to be read as a document.
 *
 * @param key the file name without its last ending
 * @param path where it is
 */
public record DocumentFile(String key, Path path) {
    static final String SIDECAR_ENDING = ".meta.yaml";

    /** @throws UserError where the name gives no key */
    public static DocumentFile of(Path path) {
        String name = String.valueOf(path.getFileName());
        int dot = name.lastIndexOf('.');
        String key = dot < 0 ? name : name.substring(0, dot);
        if (key.isBlank() || key.codePoints().anyMatch(Character::isISOControl)) {
            throw UserError.usage(
                    path + ": the file name gives no key for the document",
                    "rename it to printable characters before the ending, such as article-1.txt");
        }
        return new DocumentFile(key, path);
    }

    /** Where its metadata would stand: {@code <key>.meta.yaml} beside it. */
    public Path sidecar() {
        return path.resolveSibling(key + SIDECAR_ENDING);
    }
}
