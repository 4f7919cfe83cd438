package org.w3id.relata.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.relata.web.browser.SeedsServer;

/** The programs of {@code docs/examples} run as they stand there, where what runs them is installed. */
class ExamplesTest {
    private static final Path FOLDER = Path.of("docs/examples");
    private static final Map<String, String> INTERPRETERS =
            Map.of("sh", "sh", "py", "python3", "R", "Rscript", "mjs", "node");

    private static SeedsServer server;

    @BeforeAll
    static void start() {
        server = SeedsServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** Each program, and what its output holds, in that order. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            textBlock =
                    """
            queries.sh  ¦ facility,facilityLabel,relation | 43rd Communications Centre of the Russian Navy | rel="next"
            sparql.sh   ¦ sourceLabel,words | Vladimir Gundarov, | no Russian military bases in Belarus
            queries.py  ¦ 20 rows | Alexander Alesin: | Belarus: | rows
            sparql.py   ¦ Vladimir Gundarov: the Belarusian army | declarations: no Russian military bases in Belarus
            queries.R   ¦ sourceLabel | Daria Volkova | affirmed
            sparql.R    ¦ Vladimir Gundarov | no Russian military bases in Belarus
            queries.mjs ¦ (affirmed): Russia has already | declarations (denied): no Russian military bases | daria-volkova
            sparql.mjs  ¦ Vladimir Gundarov: | declarations: no Russian military bases in Belarus
            """)
    void runs(String file, String expected) throws IOException, InterruptedException {
        String interpreter = INTERPRETERS.get(file.substring(file.indexOf('.') + 1));
        assumeTrue(isThere(interpreter), interpreter + " is not installed");
        assumeTrue(!interpreter.equals("sh") || isThere("curl"), "curl is not installed");
        ProcessBuilder builder =
                new ProcessBuilder(interpreter, FOLDER.resolve(file).toString()).redirectErrorStream(true);
        builder.environment().put("RELATA", server.url().replaceFirst("/$", ""));
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(output).isZero();
        assertThat(output).containsSubsequence(List.of(expected.split(" [|] ")));
    }

    @Test
    void thePageShowsThemAsTheyStandThere() throws IOException {
        String page = new HttpClientOfTests(server.url())
                .get("api", "text/html")
                .body()
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.toList()) {
                assertThat(page).as(file.toString()).contains(Files.readString(file));
            }
        }
    }

    private static boolean isThere(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
