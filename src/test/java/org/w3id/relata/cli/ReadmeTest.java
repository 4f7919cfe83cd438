package org.w3id.relata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.relata.cli.ReadmeCommands.Example;

/**
 * Runs every command of the README as it stands, in a folder that looks like the project's, and compares the answers
 * that it shows. The first command starts the server, here on a port that is free, and the others ask it. The command
 * that runs the tests is not run by a test.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadmeTest {
    private static final Path PROJECT = Path.of("").toAbsolutePath();
    private static final List<Example> EXAMPLES = examples();
    private static final String START = "./relata publish seeds";
    private static final String TEST = "./mvnw verify";
    private static final String ADDRESS = "http://localhost:3030/";
    private static final List<String> LINKS = List.of("relata", "seeds");

    private Process server;
    private String address;

    private Path folder;

    /** How a command ended. */
    private record Outcome(int status, String output) {}

    @BeforeAll
    void start(@TempDir Path work) throws IOException {
        folder = work;
        for (String name : LINKS) {
            Files.createSymbolicLink(folder.resolve(name), PROJECT.resolve(name));
        }
        server = shell(START + " --port 0");
        BufferedReader lines = server.inputReader(StandardCharsets.UTF_8);
        StringBuilder said = new StringBuilder();
        String line = lines.readLine();
        while (line != null && !line.contains("http://")) {
            said.append(line).append('\n');
            line = lines.readLine();
        }
        assertThat(line).as(said.toString()).isNotNull();
        address = line.substring(line.indexOf("http://")).strip();
    }

    @AfterAll
    void stop() throws IOException, InterruptedException {
        server.destroy();
        assertThat(server.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(folder.resolve("store/served-at")).doesNotExist();
        for (String name : LINKS) {
            Files.delete(folder.resolve(name));
        }
    }

    @Test
    void beginsWithTheTwoCommands() {
        assertThat(EXAMPLES).extracting(Example::command).startsWith(START, TEST);
    }

    @TestFactory
    Stream<DynamicTest> everyCommandRuns() {
        return EXAMPLES.stream()
                .filter(example -> !List.of(START, TEST).contains(example.command()))
                .map(example -> DynamicTest.dynamicTest(example.command(), () -> compare(example)));
    }

    @Test
    void aStoreThatIsBeingServedIsInUse() throws IOException, InterruptedException {
        Outcome outcome = run("./relata serve --port 0");
        assertThat(outcome.output()).startsWith("relata: the store store is in use by another process");
        assertThat(outcome.output().lines()).hasSize(1);
        assertThat(outcome.status()).isEqualTo(1);
    }

    private void compare(Example example) throws IOException, InterruptedException {
        Outcome outcome = run(example.command());
        assertThat(outcome.status()).as(outcome.output()).isZero();
        if (example.output() != null) {
            if (Boolean.getBoolean("readme.update")) {
                rewrite(example, outcome.output());
            }
            assertThat(outcome.output().stripTrailing())
                    .isEqualTo(example.output().stripTrailing());
        }
    }

    /** Puts the answer of today into the README; the test still fails, so that somebody reads it. */
    private static void rewrite(Example example, String output) throws IOException {
        Path readme = PROJECT.resolve("README.md");
        String block = "```sh\n%s\n```\n\n```text\n%s```";
        String before = String.format(block, example.command(), example.output());
        String after = String.format(block, example.command(), output);
        Files.writeString(readme, Files.readString(readme).replace(before, after));
    }

    private Outcome run(String command) throws IOException, InterruptedException {
        Process process = shell(command.replace(ADDRESS, address));
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), output);
    }

    private Process shell(String command) throws IOException {
        return new ProcessBuilder("sh", "-c", "exec " + command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
    }

    private static List<Example> examples() {
        try {
            return ReadmeCommands.of(PROJECT.resolve("README.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
