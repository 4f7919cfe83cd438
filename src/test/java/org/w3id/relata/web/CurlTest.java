package org.w3id.relata.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** curl as people use it: what the documentation tells to type works. */
class CurlTest {
    @TempDir
    Path folder;

    private static SampleServer server;

    @BeforeAll
    static void start() throws IOException {
        assumeTrue(isThere(), "curl is not installed");
        server = SampleServer.start();
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    private static boolean isThere() {
        try {
            return new ProcessBuilder("curl", "--version")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private String curl(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("curl", "--silent", "--show-error", "--max-time", "60"));
        for (String argument : arguments) {
            command.add(argument.startsWith("/") ? server.url() + argument : argument);
        }
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(90, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(output).isZero();
        return output;
    }

    @Test
    void aThingIsFollowedToItsTurtle() throws Exception {
        assertThat(curl("-L", "-H", "Accept: text/turtle", "/id/state/zubrowka"))
                .contains("PREFIX relata:", "skos:prefLabel");
    }

    @Test
    void aQueryIsAskedAsAForm() throws Exception {
        assertThat(curl(
                        "-H",
                        "Accept: text/csv",
                        "--data-urlencode",
                        "query=SELECT (COUNT(*) AS ?n) { ?s ?p ?o }",
                        "/sparql"))
                .matches("(?s)n\\r\\n[0-9]+\\r\\n");
    }

    @Test
    void whatIsCompressedIsUnpackedOnTheWay() throws Exception {
        assertThat(curl("--compressed", "/page/state/zubrowka.ttl")).isEqualTo(curl("/page/state/zubrowka.ttl"));
    }

    @Test
    void anAnswerIsFetchedAgainOnlyWhenItIsNew() throws Exception {
        curl("--etag-save", "etag.txt", "-o", "one.ttl", "/page/state/zubrowka.ttl");
        assertThat(folder.resolve("one.ttl")).isNotEmptyFile();
        assertThat(curl(
                        "--etag-compare",
                        "etag.txt",
                        "-w",
                        "%{http_code} %{size_download}",
                        "-o",
                        "two.ttl",
                        "/page/state/zubrowka.ttl"))
                .isEqualTo("304 0");
        curl("-R", "-o", "page.html", "/changes");
        assertThat(curl("-z", "page.html", "-w", "%{http_code}", "-o", "again.html", "/changes"))
                .isEqualTo("304");
    }

    /** A download that broke off goes on where it was, and is whole by its checksum. */
    @Test
    void aDumpIsFetchedInPieces() throws Exception {
        String address = "/dump/latest/relata.nq.gz";
        curl("-L", "-r", "0-999", "-o", "relata.nq.gz", address);
        assertThat(Files.size(folder.resolve("relata.nq.gz"))).isEqualTo(1_000);
        curl("-L", "-C", "-", "-o", "relata.nq.gz", address);

        byte[] file = Files.readAllBytes(folder.resolve("relata.nq.gz"));
        assertThat(curl("-L", "-I", address))
                .containsIgnoringCase("ETag: \""
                        + HexFormat.of()
                                .formatHex(MessageDigest.getInstance("SHA-256").digest(file)) + "\"");
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(folder.resolve("relata.nq.gz")))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines())
                    .hasSizeGreaterThan(500)
                    .allMatch(line -> line.endsWith(" ."));
        }
        // Saved under a name that tells versions apart.
        curl("-L", "-O", "-J", address);
        assertThat(folder.resolve("relata-" + server.version() + ".nq.gz")).hasBinaryContent(file);
    }
}
