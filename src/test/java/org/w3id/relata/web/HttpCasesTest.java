package org.w3id.relata.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The table {@code http-cases.tsv}: what each request must be answered with. */
class HttpCasesTest {
    private static final int LEAST = 120;

    private static SampleServer server;

    @BeforeAll
    static void start() {
        server = SampleServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void thereAreEnough() throws IOException {
        assertThat(lines()).hasSizeGreaterThanOrEqualTo(LEAST).doesNotHaveDuplicates();
    }

    @TestFactory
    Stream<DynamicTest> everyCase() throws IOException {
        return lines().stream()
                .map(line -> DynamicTest.dynamicTest(line.replace('\t', ' '), () -> check(line.split("\t"))));
    }

    private static List<String> lines() throws IOException {
        try (InputStream in = HttpCasesTest.class.getResourceAsStream("/web/http-cases.tsv")) {
            String table = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return table.lines().filter(line -> !line.startsWith("#")).toList();
        }
    }

    private void check(String[] columns) {
        assertThat(columns.length).as("columns").isBetween(5, 6);
        String path = columns[1].replace("{version}", server.version());
        Map<String, String> headers = headers(columns[2]);
        HttpResponse<String> response = server.send(columns[0], path, filled(path, headers));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(Integer.parseInt(columns[3]));
        if (columns[0].equals("HEAD") || response.statusCode() == 304) {
            assertThat(response.body()).isEmpty();
        }
        parts(columns[4]).forEach(rule -> checkHeader(rule.replace("{version}", server.version()), response));
        if (columns.length == 6) {
            parts(columns[5]).forEach(rule -> checkBody(rule.replace("{version}", server.version()), response.body()));
        }
    }

    private static List<String> parts(String column) {
        return column.equals("-") ? List.of() : Arrays.asList(column.split(" \\| "));
    }

    /** The first one is Accept, others have their names before them. */
    private static Map<String, String> headers(String column) {
        Map<String, String> headers = new TreeMap<>();
        for (String part : column.split(" \\| ")) {
            String[] named = part.split(": ", 2);
            if (named.length == 2) {
                headers.put(named[0], named[1]);
            } else if (!part.equals("-")) {
                headers.put("Accept", part);
            }
        }
        return headers;
    }

    /** What a client has learned from an answer before: {@code {ETag}} and {@code {Last-Modified}}. */
    private static Map<String, String> filled(String path, Map<String, String> headers) {
        Map<String, String> filled = new TreeMap<>(headers);
        if (headers.values().stream().anyMatch(value -> value.contains("{"))) {
            Map<String, String> first = new TreeMap<>(headers);
            first.values().removeIf(value -> value.contains("{"));
            HttpResponse<String> before = server.send("GET", path, first);
            for (String name : List.of("ETag", "Last-Modified")) {
                String value = before.headers().firstValue(name).orElse("none");
                filled.replaceAll((header, old) -> old.replace("{" + name + "}", value));
            }
        }
        return filled;
    }

    /** {@code Name=beginning}, {@code Name~expression} or {@code !Name}; several headers of a name are one list. */
    private static void checkHeader(String rule, HttpResponse<String> response) {
        if (rule.startsWith("!")) {
            assertThat(response.headers().allValues(rule.substring(1))).as(rule).isEmpty();
            return;
        }
        int end = rule.replace('~', '=').indexOf('=');
        String value = String.join(", ", response.headers().allValues(rule.substring(0, end)));
        String wanted = rule.substring(end + 1);
        if (rule.charAt(end) == '~') {
            assertThat(value).as(rule).containsPattern(wanted);
        } else {
            assertThat(value).as(rule).startsWith(wanted);
        }
    }

    /** Words that are in it, {@code ~} an expression that is found in it, or {@code !} words that are not. */
    private static void checkBody(String rule, String body) {
        switch (rule.charAt(0)) {
            case '~' -> assertThat(body).containsPattern(Pattern.compile(rule.substring(1), Pattern.DOTALL));
            case '!' -> assertThat(body).doesNotContain(rule.substring(1));
            default -> assertThat(body).contains(rule);
        }
    }
}
