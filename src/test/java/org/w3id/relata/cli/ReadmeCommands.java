package org.w3id.relata.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The commands in a document: the lines of its fenced blocks of {@code sh}, in order, without comments. A block of
 * {@code text} right after a block with one command is what that command prints.
 */
final class ReadmeCommands {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```sh\\n(.*?)^```$(?:\\s*?\\n```text\\n(.*?)^```$)?");

    private ReadmeCommands() {}

    /**
     * A command.
     *
     * @param output what it prints, or null where the document does not show it
     */
    record Example(String command, @Nullable String output) {}

    static List<Example> of(Path document) throws IOException {
        List<Example> examples = new ArrayList<>();
        Matcher blocks = BLOCK.matcher(Files.readString(document));
        while (blocks.find()) {
            List<String> commands = blocks.group(1)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            for (int i = 0; i < commands.size(); i++) {
                boolean last = i == commands.size() - 1;
                examples.add(new Example(commands.get(i), last ? blocks.group(2) : null));
            }
        }
        return examples;
    }
}
