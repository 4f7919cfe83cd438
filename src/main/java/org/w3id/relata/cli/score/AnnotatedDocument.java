package org.w3id.relata.cli.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.w3id.relata.text.UserError;

/**
 * A document and what an annotator found in it.
 *
 * @param key its file name without the ending
 * @param gold one claim a line
 * @param text the document
 */
public record AnnotatedDocument(String key, Path gold, Path text) {
    private static final String ENDING = ".jsonl";

    /**
     * The documents of a folder that there are gold files for, {@code <document>.jsonl}, sorted by key.
     *
     * @throws UserError where there is no gold file
     */
    public static List<AnnotatedDocument> in(Path goldFolder, Path textFolder) {
        return goldFiles(goldFolder).stream()
                .map(gold -> new AnnotatedDocument(keyOf(gold), gold, textFolder.resolve(keyOf(gold) + ".txt")))
                .toList();
    }

    /** The same document as another annotator has it, in a file of the same name. */
    public AnnotatedDocument by(Path otherGoldFolder) {
        return new AnnotatedDocument(key, otherGoldFolder.resolve(key + ENDING), text);
    }

    /** The gold files of a folder, sorted. */
    static List<Path> goldFiles(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                throw UserError.usage(folder + ": there is no gold file in it", "name a folder with <document>.jsonl");
            }
            return found;
        } catch (IOException e) {
            throw UserError.usage(folder + ": the folder cannot be read (" + e + ")", "check the path");
        }
    }

    static String keyOf(Path goldFile) {
        String name = String.valueOf(goldFile.getFileName());
        return name.substring(0, name.length() - ENDING.length());
    }
}
