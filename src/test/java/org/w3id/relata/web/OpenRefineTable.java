package org.w3id.relata.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * OpenRefine's own reconciliation, in a process of its own: what it brings is not ours. It reconciles a table of two columns
 * against a service.
 *
 * @param type of the first column; empty for any
 * @param property that the second column is; empty for none
 * @param extension what to fetch of what was matched, as OpenRefine keeps it
 */
record OpenRefineTable(String service, String type, String property, String extension) {
    private static final Path JARS = Path.of("target/peers/openrefine");
    private static final String SAID = "SAID ";
    private static final int PATIENCE_SECONDS = 300;

    /**
     * What OpenRefine made of it.
     *
     * @param rows a name, and after a tab a value
     */
    JsonObject reconciled(Path folder, List<String> rows) {
        assertThat(JARS).as("Maven puts it there before tests are run").isDirectory();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-cp",
                JARS.resolve("*").toString(),
                "src/test/peers/OpenRefineClient.java",
                service,
                type,
                property,
                extension));
        command.addAll(rows);
        try {
            File output = Files.createTempFile(folder, "openrefine", ".txt").toFile();
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output)
                    .start();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("OpenRefine did not end");
            }
            String said = Files.readString(output.toPath());
            assertThat(process.exitValue()).as(said).isZero();
            String json = said.lines()
                    .filter(line -> line.startsWith(SAID))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(said));
            return JsonParser.parseString(json.substring(SAID.length())).getAsJsonObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
