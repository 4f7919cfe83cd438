package org.w3id.relata.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is compressed says the same as what is not. */
class CompressionTest {
    private static SampleServer server;

    @BeforeAll
    static void start() {
        server = SampleServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/page/state/zubrowka.ttl",
                "/page/ontology.jsonld",
                "/page/claim/hostile/c1",
                "/data?format=nq",
                "/data?format=jsonld",
                "/sparql?format=csv&query=SELECT*{?s?p?o.?x?y?z}LIMIT%2020000",
                "/assets/relata.css",
                "/assets/lib/zazuko__yasgui/4.5.0/build/yasgui.min.js",
                "/sitemap/1.xml"
            })
    void theSameInEveryCoding(String path) throws IOException {
        byte[] plain = server.bytes(path, Map.of("Accept-Encoding", "identity"));
        assertThat(plain.length).isGreaterThan(500);
        byte[] gzip = server.bytes(path, Map.of("Accept-Encoding", "gzip"));
        assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip)).readAllBytes())
                .isEqualTo(plain);
        assertThat(gzip.length).isLessThan(plain.length * 3 / 4);
        HttpResponse<byte[]> brotli = server.file(path, Map.of("Accept-Encoding", "gzip, br"));
        switch (brotli.headers().firstValue("Content-Encoding").orElseThrow()) {
            case "br" -> {
                assertThat(new BrotliInputStream(new ByteArrayInputStream(brotli.body())).readAllBytes())
                        .isEqualTo(plain);
                assertThat(brotli.body().length).isLessThan(gzip.length);
            }
            // What is written as it is made.
            case "gzip" -> assertThat(path).matches("/(data|sparql|sitemap).*");
            default -> throw new AssertionError("neither of the two");
        }
    }
}
