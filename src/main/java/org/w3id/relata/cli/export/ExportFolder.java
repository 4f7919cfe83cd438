package org.w3id.relata.cli.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.w3id.relata.text.UserError;

/**
 * The folder that exports are written into.
 *
 * @param folder is made where it is not there
 * @param overwrite whether files that are there may be replaced
 */
public record ExportFolder(Path folder, boolean overwrite) {
    /** What writes the content of a file. */
    @FunctionalInterface
    interface Content {
        void writeTo(BufferedWriter out) throws IOException;
    }

    /**
     * Writes a file in UTF-8, whole or not at all.
     *
     * @throws UserError where it is there already and may not be replaced, or cannot be written
     */
    void write(String name, Content content) {
        Path file = folder.resolve(name);
        if (!overwrite && Files.exists(file)) {
            throw new UserError(file + " is there already", "name another folder with --out, or give --overwrite");
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path half = folder.resolve(name + ".new");
            try {
                try (BufferedWriter out = Files.newBufferedWriter(half)) {
                    content.writeTo(out);
                }
                Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(half);
            }
        } catch (IOException e) {
            throw new UserError("cannot write " + file + ": " + e, "check that the folder may be written to");
        }
    }
}
