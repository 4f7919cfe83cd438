package org.w3id.relata.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Finds the documents that paths stand for: files with an ending of a {@link DocumentFormat}, and directories with such
 * files at any depth. In a directory everything else is passed over: hidden files and folders, links to folders, and the
 * folder {@code <page>_files} that a browser saves beside a page.
 */
public final class DocumentFinder {
    private static final String PAGE_PARTS = "_files";

    private DocumentFinder() {}

    /**
     * Finds them without opening one.
     *
     * @param paths files and directories; naming one twice does no harm
     * @return the documents, sorted by key
     * @throws UserError with {@link UserError.Exit#USAGE} where a path is missing or of no known type, a directory holds
     *     no document, or two documents have the same key
     */
    public static List<DocumentFile> find(Collection<Path> paths) {
        Map<String, DocumentFile> byKey = new TreeMap<>();
        for (Path path : paths) {
            for (DocumentFile file : documentsOf(path)) {
                DocumentFile other = byKey.putIfAbsent(file.key(), file);
                if (other != null && !isSame(other.path(), file.path())) {
                    throw UserError.usage(
                            "two documents have the key " + file.key() + ": " + other.path() + " and " + file.path(),
                            "rename one of them; the key is the file name without its last ending");
                }
            }
        }
        return List.copyOf(byKey.values());
    }

    private static List<DocumentFile> documentsOf(Path path) {
        if (Files.isDirectory(path)) {
            return documentsIn(path);
        }
        if (!Files.exists(path)) {
            throw UserError.usage(path + ": there is no such file or directory", "check the path");
        }
        if (!isDocument(path)) {
            throw UserError.usage(
                    path + ": files of this kind are not read, only those that end in " + DocumentFormat.allEndings(),
                    "save the article in one of these formats, and name that file");
        }
        return List.of(DocumentFile.of(path));
    }

    private static List<DocumentFile> documentsIn(Path directory) {
        try (Stream<Path> tree = Files.walk(directory.toRealPath())) {
            Path real = directory.toRealPath();
            List<DocumentFile> found = tree.map(real::relativize)
                    .filter(relative -> isVisible(relative) && !isPartOfPage(real, relative))
                    .map(directory::resolve)
                    .filter(DocumentFinder::isDocument)
                    .filter(Files::isRegularFile)
                    .sorted()
                    .map(DocumentFile::of)
                    .toList();
            if (found.isEmpty()) {
                throw UserError.usage(
                        directory + ": the directory holds no document",
                        "name a directory with files that end in " + DocumentFormat.allEndings());
            }
            return found;
        } catch (IOException | UncheckedIOException e) {
            throw new UserError(
                    directory + ": the directory cannot be read (" + e.getMessage() + ")", "check its permissions");
        }
    }

    private static boolean isDocument(Path path) {
        return DocumentFormat.of(path).isPresent();
    }

    /** Whether a path lies in a folder that a browser saved beside a page: {@code a_files} beside {@code a.html}. */
    private static boolean isPartOfPage(Path root, Path relative) {
        for (int i = 1; i < relative.getNameCount(); i++) {
            Path folder = root.resolve(relative.subpath(0, i));
            String name = folder.getFileName().toString();
            if (name.endsWith(PAGE_PARTS)) {
                String page = name.substring(0, name.length() - PAGE_PARTS.length());
                if (DocumentFormat.HTML.endings().stream()
                        .anyMatch(ending -> Files.exists(folder.resolveSibling(page + ending)))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isVisible(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".")) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;
        }
    }
}
