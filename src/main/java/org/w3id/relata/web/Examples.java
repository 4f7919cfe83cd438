package org.w3id.relata.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.w3id.relata.web.page.ApiPage;

/** The examples of {@code docs/examples}, which the build puts on the class path. */
final class Examples {
    private record Language(String name, String ending) {}

    private static final List<Language> LANGUAGES = List.of(
            new Language("curl", "sh"),
            new Language("Python", "py"),
            new Language("R", "R"),
            new Language("JavaScript", "mjs"));

    private Examples() {}

    static List<ApiPage.Example> all() {
        return LANGUAGES.stream()
                .flatMap(language -> Stream.of("queries", "sparql")
                        .map(subject ->
                                new ApiPage.Example(language.name(), subject, text(subject + "." + language.ending()))))
                .toList();
    }

    private static String text(String file) {
        try (InputStream in = Examples.class.getResourceAsStream("/examples/" + file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
