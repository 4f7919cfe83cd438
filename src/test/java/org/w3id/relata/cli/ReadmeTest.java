package org.w3id.relata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
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

/**
 * Runs every command of the README as it stands, in a folder that looks like the project's. The first one starts the
 * server, here on a port that is free, and the others ask it. The command that runs the tests is not run by a test.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadmeTest {
    private static final Path PROJECT = Path.of("").toAbsolutePath();
    private static final List<String> COMMANDS = commands();
    private static final String START = "./relata publish seeds";
    private static final String TEST = "./mvnw verify";
    private static final String ADDRESS = "http://localhost:3030/";

    private Process server;
    private String address;

    @TempDir
    private Path folder;

    @BeforeAll
    void start() throws IOException {
        for (String name : List.of("relata", "seeds", "src")) {
            Files.createSymbolicLink(folder.resolve(name), PROJECT.resolve(name));
        }
        server = shell(START + " --port 0");
        BufferedReader out = server.inputReader(StandardCharsets.UTF_8);
        String line = out.readLine();
        while (line != null && !line.contains("http://")) {
            line = out.readLine();
        }
        assertThat(line).as("the line that gives the address").isNotNull();
        address = line.substring(line.indexOf("http://")).strip();
    }

    @AfterAll
    void stop() throws InterruptedException {
        server.destroy();
        server.waitFor(30, TimeUnit.SECONDS);
    }

    @Test
    void beginsWithTheTwoCommands() {
        assertThat(COMMANDS).startsWith(START, TEST);
    }

    @TestFactory
    Stream<DynamicTest> everyCommandRuns() {
        return COMMANDS.stream()
                .filter(command -> !command.equals(START) && !command.equals(TEST))
                .map(command -> DynamicTest.dynamicTest(command, () -> run(command)));
    }

    private void run(String command) throws IOException, InterruptedException {
        Process process = shell(command.replace(ADDRESS, address));
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output).isNotBlank();
    }

    private Process shell(String command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", "exec " + command).directory(folder.toFile());
        return builder.redirectErrorStream(true).start();
    }

    private static List<String> commands() {
        try {
            return ReadmeCommands.of(PROJECT.resolve("README.md"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
