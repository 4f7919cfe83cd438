package org.w3id.relata.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The checker of nanopub-java, in a process of its own: it brings an RDF library that is not ours. It ends with 0 whatever
 * it finds, so that only what it says counts.
 */
final class NanopubChecker {
    private static final Path JAR = Path.of("target/peers/nanopub.jar");
    private static final String READING = "Reading file: ";
    private static final int PATIENCE_SECONDS = 300;

    private NanopubChecker() {}

    /** What it says of each file, in its first line. */
    static Map<Path, String> check(Path folder, List<Path> files) {
        assertThat(JAR).as("Maven puts it there before tests are run").exists();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // It digests texts in the encoding of the platform.
                "-Dfile.encoding=UTF-8",
                "-jar",
                JAR.toString(),
                "check",
                "-v"));
        files.forEach(file -> command.add(file.toString()));
        try {
            File output = Files.createTempFile(folder, "checker", ".txt").toFile();
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output)
                    .start();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("the checker did not end");
            }
            String said = Files.readString(output.toPath());
            assertThat(process.exitValue()).as(said).isZero();
            return verdicts(said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Map<Path, String> verdicts(String said) {
        Map<Path, String> verdicts = new LinkedHashMap<>();
        List<String> lines = said.lines().toList();
        for (int line = 0; line + 1 < lines.size(); line++) {
            if (lines.get(line).startsWith(READING)) {
                verdicts.put(Path.of(lines.get(line).substring(READING.length())), lines.get(line + 1));
            }
        }
        return verdicts;
    }
}
