package org.w3id.relata.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The commands in a document: the lines of its fenced blocks of {@code sh}, in order, without comments. */
final class ReadmeCommands {
    private static final String FENCE = "```";

    private ReadmeCommands() {}

    static List<String> of(Path document) throws IOException {
        List<String> commands = new ArrayList<>();
        boolean inside = false;
        for (String line : Files.readAllLines(document)) {
            if (line.startsWith(FENCE)) {
                inside = line.equals(FENCE + "sh");
            } else if (inside && !line.isBlank() && !line.startsWith("#")) {
                commands.add(line.strip());
            }
        }
        return commands;
    }
}
