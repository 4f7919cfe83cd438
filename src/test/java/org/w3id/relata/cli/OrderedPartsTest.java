package org.w3id.relata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrderedPartsTest {
    @TempDir
    private Path folder;

    @Test
    void areReadBackInTheOrderOfTheirKeys() throws IOException {
        try (OrderedParts parts = OrderedParts.in(folder.resolve("parts"))) {
            parts.add("c", "third");
            parts.add("a", "first, é");
            parts.add("b", "");
            assertThat(written(parts)).isEqualTo("first, é||third");
        }
    }

    @Test
    void noPartGivesNothing() throws IOException {
        try (OrderedParts parts = OrderedParts.in(folder.resolve("parts"))) {
            assertThat(written(parts)).isEmpty();
        }
    }

    private static String written(OrderedParts parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        parts.writeTo(out, "|");
        return out.toString(StandardCharsets.UTF_8);
    }
}
