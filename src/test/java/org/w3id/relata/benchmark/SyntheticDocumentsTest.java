package org.w3id.relata.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.relata.text.DocumentFinder;
import org.w3id.relata.text.SourceDocument;
import org.w3id.relata.text.read.DocumentReader;

class SyntheticDocumentsTest {
    private static final List<Path> SEEDS = List.of(Path.of("seeds"));

    @TempDir
    private Path folder;

    @Test
    void areTheSameForTheSameSeed() throws IOException {
        assertThat(written("one", 3, 7)).hasSize(6).isEqualTo(written("two", 3, 7));
        assertThat(written("three", 3, 8)).isNotEqualTo(written("one", 3, 7));
        assertThat(written("four", 2, 7).entrySet())
                .isSubsetOf(written("one", 3, 7).entrySet());
    }

    @Test
    void callThemselvesSyntheticAndAreLongEnough() throws IOException {
        written("some", 4, 7);
        DocumentFinder.find(List.of(folder.resolve("some"))).forEach(file -> {
            SourceDocument document = DocumentReader.read(file);
            assertThat(document.metadata().title()).startsWith("Synthetic document");
            assertThat(document.metadata().outlet()).startsWith("Synthetic");
            assertThat(document.text().value()).startsWith(document.metadata().title());
            assertThat(document.text().value().split("\\s+").length).isGreaterThan(SyntheticDocuments.FEWEST_WORDS);
        });
    }

    private Map<String, String> written(String name, int count, long seed) throws IOException {
        Path into = folder.resolve(name);
        SyntheticDocuments.from(SEEDS, seed).write(into, count);
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(into)) {
            for (Path file : files.toList()) {
                contents.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return contents;
    }
}
