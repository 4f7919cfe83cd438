package org.w3id.relata.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import org.w3id.relata.text.UserError;

/**
 * A folder that a conversion writes into. Files come into being beside it, in {@code .relata-new}, and are moved in at
 * the end: until then, and after a failure, the folder is as it was. The list {@code .relata-files} names what a
 * conversion wrote; only that is ever replaced or taken away.
 */
final class OutputFolder implements AutoCloseable {
    static final String LIST = ".relata-files";
    private static final String STAGING = ".relata-new";
    private static final String SCRATCH_ENDING = ".part";

    private final Path folder;
    private final Path staging;
    private final Set<String> earlier;
    private final Set<String> written = new ConcurrentSkipListSet<>();

    private final List<Path> made;

    private OutputFolder(Path folder, Set<String> earlier, List<Path> made) {
        this.folder = folder;
        this.staging = folder.resolve(STAGING);
        this.earlier = earlier;
        this.made = made;
    }

    /** What writes the content of a file. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Opens a folder, and makes it where there is none.
     *
     * @param names the files that will be written
     * @throws UserError where it cannot be written to, or holds such a file that no conversion wrote
     */
    static OutputFolder open(Path folder, Collection<String> names) {
        try {
            List<Path> made = missing(folder);
            Files.createDirectories(folder);
            Path list = folder.resolve(LIST);
            Set<String> earlier = Files.exists(list) ? new TreeSet<>(Files.readAllLines(list)) : Set.of();
            for (String name : names) {
                if (Files.exists(folder.resolve(name)) && !earlier.contains(name)) {
                    throw new UserError(
                            folder.resolve(name) + ": this file was not written by relata convert",
                            "name another folder with --out, or take the file away");
                }
            }
            OutputFolder output = new OutputFolder(folder, earlier, made);
            output.clearStaging();
            Files.createDirectory(output.staging);
            return output;
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }

    /** The folder and those above it that are not there yet, the innermost first. */
    private static List<Path> missing(Path folder) {
        return Stream.iterate(folder.toAbsolutePath(), Objects::nonNull, Path::getParent)
                .takeWhile(path -> !Files.exists(path))
                .toList();
    }

    /** Something that reads or writes files of the folder. */
    @FunctionalInterface
    interface Step {
        void run() throws IOException;
    }

    /** Writes a file; it stands in the folder after {@link #commit}. Several threads may write different files. */
    void write(String name, Content content) {
        attempt(() -> {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(staging.resolve(name)))) {
                content.writeTo(out);
            }
            written.add(name);
        });
    }

    /** Does something with files of the folder. */
    void attempt(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }

    /** Where a file may stand that is gone in the end. */
    Path scratch(String name) {
        return staging.resolve(name + SCRATCH_ENDING);
    }

    /** Moves what was written into place, and takes away what an earlier conversion wrote and this one did not. */
    void commit() {
        attempt(() -> {
            Set<String> both = new TreeSet<>(earlier);
            both.addAll(written);
            list(both); // should what follows be cut short, all of it still counts as ours
            for (String name : written) {
                Files.move(
                        staging.resolve(name),
                        folder.resolve(name),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            }
            for (String name : earlier) {
                if (!written.contains(name) && Path.of(name).getNameCount() == 1) {
                    Files.deleteIfExists(folder.resolve(name));
                }
            }
            list(written);
        });
    }

    private void list(Set<String> names) throws IOException {
        Path list = staging.resolve(LIST);
        Files.writeString(list, String.join("\n", names) + "\n");
        Files.move(list, folder.resolve(LIST), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() {
        attempt(() -> {
            clearStaging();
            for (Path folderOfOurs : made) {
                try (Stream<Path> left = Files.list(folderOfOurs)) {
                    if (left.findAny().isPresent()) {
                        return;
                    }
                }
                Files.delete(folderOfOurs); // nothing was written: there was no such folder before
            }
        });
    }

    private void clearStaging() throws IOException {
        if (Files.isDirectory(staging)) {
            try (Stream<Path> left = Files.list(staging)) {
                for (Path file : left.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(staging);
        }
    }

    static UserError unwritable(Path folder, IOException e) {
        return new UserError(
                folder + ": the folder cannot be written to (" + e + ")", "mend its permissions, or name another one");
    }
}
