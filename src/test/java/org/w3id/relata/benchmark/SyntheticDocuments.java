package org.w3id.relata.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Makes documents for measuring: each is a row of paragraphs drawn from other documents by a seeded generator. What they
 * say is nobody's, so every one of them calls itself synthetic, in its title and in its metadata. The same documents and
 * the same seed give the same files.
 */
public final class SyntheticDocuments {
    /** A document has at least so many words, and ends with the paragraph that reaches its own number. */
    static final int FEWEST_WORDS = 350;

    static final int MOST_WORDS = 700;

    private final List<String> paragraphs;
    private final long seed;

    private SyntheticDocuments(List<String> paragraphs, long seed) {
        this.paragraphs = paragraphs;
        this.seed = seed;
    }

    /**
     * Writes documents.
     *
     * @param args folders with documents to draw from, parted by colons; the folder to write to; how many
     */
    public static void main(String[] args) throws IOException {
        List<Path> folders = Stream.of(args[0].split(":")).map(Path::of).toList();
        from(folders, Throughput.SEED).write(Path.of(args[1]), Integer.parseInt(args[2]));
    }

    /** Those made from the text files in folders. */
    static SyntheticDocuments from(List<Path> folders, long seed) throws IOException {
        List<String> paragraphs = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                        .sorted()
                        .toList()) {
                    paragraphs.addAll(Files.readString(file)
                            .lines()
                            .map(String::strip)
                            .filter(line -> !line.isEmpty())
                            .toList());
                }
            }
        }
        return new SyntheticDocuments(List.copyOf(paragraphs), seed);
    }

    /** Writes documents, {@code synthetic-0001.txt} and so on, each with its sidecar; a longer row begins as a shorter. */
    void write(Path folder, int count) throws IOException {
        Files.createDirectories(folder);
        Random random = new Random(seed);
        for (int number = 1; number <= count; number++) {
            String key = "synthetic-%04d".formatted(number);
            String title = "Synthetic document %d of seed %d".formatted(number, seed);
            Files.writeString(folder.resolve(key + ".txt"), title + "\n\n" + body(random));
            Files.writeString(
                    folder.resolve(key + ".meta.yaml"),
                    """
                    title: "%s"
                    author: "Nobody: paragraphs of annotated documents, drawn at random"
                    outlet: "Synthetic, never published"
                    """
                            .formatted(title));
        }
    }

    private String body(Random random) {
        StringBuilder body = new StringBuilder();
        int wanted = FEWEST_WORDS + random.nextInt(MOST_WORDS - FEWEST_WORDS);
        for (int words = 0; words < wanted; ) {
            String paragraph = paragraphs.get(random.nextInt(paragraphs.size()));
            body.append(paragraph).append("\n\n");
            words += paragraph.split("\\s+").length;
        }
        return body.toString();
    }
}
