package org.w3id.relata.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A brace too few, and browsers pass over what follows without a word. */
class StyleSheetTest {
    private static final int RULE_IN_MEDIA = 2;

    @Test
    void everyRuleIsClosed() throws IOException {
        int depth = 0;
        int number = 0;
        for (String line : lines()) {
            number++;
            depth += count(line, '{') - count(line, '}');
            assertThat(depth).as("depth after line " + number + ": " + line).isBetween(0, RULE_IN_MEDIA);
            if (line.isBlank() || line.startsWith("/*")) {
                assertThat(depth).as("open rules before line " + number).isZero();
            }
        }
        assertThat(depth).as("open rules at the end").isZero();
    }

    private static int count(String line, char brace) {
        return (int) line.chars().filter(c -> c == brace).count();
    }

    private static List<String> lines() throws IOException {
        try (InputStream in = StyleSheetTest.class.getResourceAsStream("/web/relata.css")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
