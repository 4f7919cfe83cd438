package org.w3id.relata.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The table {@code http-cases.tsv}: what each request must be answered with. */
class HttpCasesTest {
    private static SampleServer server;

    @BeforeAll
    static void start() {
        server = SampleServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @TestFactory
    Stream<DynamicTest> everyCase() throws IOException {
        try (InputStream in = HttpCasesTest.class.getResourceAsStream("/web/http-cases.tsv")) {
            String table = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return table.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> DynamicTest.dynamicTest(line.replace('\t', ' '), () -> check(line.split("\t"))));
        }
    }

    private void check(String[] columns) {
        assertThat(columns).as("columns").hasSize(5);
        HttpResponse<String> response = server.send(columns[0], columns[1], columns[2]);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(Integer.parseInt(columns[3]));
        if (columns[0].equals("HEAD")) {
            assertThat(response.body()).isEmpty();
        }
        for (String header : columns[4].equals("-") ? new String[0] : columns[4].split(" \\| ")) {
            String name = header.substring(0, header.indexOf('='));
            assertThat(response.headers().firstValue(name).orElse(""))
                    .as(name)
                    .startsWith(header.substring(header.indexOf('=') + 1));
        }
    }
}
