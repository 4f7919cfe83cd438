package org.w3id.relata.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The paragraphs of the seeds, and a few sentences with every kind of attribution. */
final class RealSentences {
    private static final List<String> OWN = List.of(
            "Peru said that Chile had closed the port of Arica in May 2021.",
            "“We will not leave the base,” the Kenyan minister, Jane Doe, told Radio Lima.",
            "According to two officials, up to 300 soldiers were deployed to Togo since March.",
            "Uganda accused Mali of shelling its border posts, which the Malian army denied.",
            "The spokesman, citing a report in the Lima Post, added that \"about 1,500 men\" may withdraw by 2025.",
            "Kenya’s army chief, Karim Bello, is said to have promised not to send drones.",
            "If Ghana does not pay, Togo could fail to supply it with Turkish tanks, he warned.");

    private RealSentences() {}

    static List<String> all() {
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            List<Path> texts = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
            Stream<String> sentences = OWN.stream();
            for (Path text : texts) {
                sentences = Stream.concat(sentences, Files.readString(text).lines());
            }
            return sentences.filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
