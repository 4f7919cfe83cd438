package org.w3id.relata.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.relata.text.UserError;

/** What a conversion may do to a folder. */
class OutputFolderTest {
    @TempDir
    Path folder;

    @Test
    void isMadeWhereThereIsNone() throws IOException {
        write(folder.resolve("new/one"), "a.trig");
        assertThat(namesIn(folder.resolve("new/one"))).containsExactly(OutputFolder.LIST, "a.trig");
    }

    @Test
    void holdsWhatTheLastConversionWroteAndEverybodyElsesFiles() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "mine");
        write(folder, "a.trig", "b.trig");
        write(folder, "b.trig", "c.trig");
        assertThat(namesIn(folder)).containsExactly(OutputFolder.LIST, "b.trig", "c.trig", "notes.txt");
    }

    @Test
    void isAsItWasUntilTheCommit() throws IOException {
        write(folder, "a.trig");
        try (OutputFolder output = OutputFolder.open(folder, List.of("a.trig", "b.trig"))) {
            output.write("b.trig", out -> out.write(1));
        }
        assertThat(namesIn(folder)).containsExactly(OutputFolder.LIST, "a.trig");
        assertThat(folder.resolve("a.trig")).hasContent("a.trig");
    }

    @Test
    void isGoneWhereNothingWasWrittenAndItWasNotThereBefore() throws IOException {
        Files.createDirectory(folder.resolve("old"));
        OutputFolder.open(folder.resolve("old"), List.of()).close();
        OutputFolder.open(folder.resolve("new/one"), List.of()).close();
        assertThat(namesIn(folder)).containsExactly("old");
    }

    @Test
    void keepsAFileThatNoConversionWrote() throws IOException {
        Files.writeString(folder.resolve("claims.csv"), "mine");
        assertThatThrownBy(() -> write(folder, "claims.csv"))
                .isInstanceOf(UserError.class)
                .hasMessageEndingWith("claims.csv: this file was not written by relata convert");
        assertThat(namesIn(folder)).containsExactly("claims.csv");
        assertThat(folder.resolve("claims.csv")).hasContent("mine");
    }

    @Test
    void mustBeWritable() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> write(file.resolve("below"), "a.trig"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("the folder cannot be written to");
    }

    private static void write(Path folder, String... names) {
        try (OutputFolder output = OutputFolder.open(folder, List.of(names))) {
            for (String name : names) {
                output.write(name, out -> out.write(name.getBytes(StandardCharsets.UTF_8)));
            }
            output.commit();
        }
    }

    private static List<String> namesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
