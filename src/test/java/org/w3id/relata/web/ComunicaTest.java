package org.w3id.relata.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Comunica, a query engine in JavaScript, reads the endpoint and the pages, each by what they say of themselves. It is
 * installed into {@code target/peers/comunica}, which {@code .ci/run} does by npm.
 */
class ComunicaTest {
    private static final Path PROGRAM = Path.of("target/peers/comunica/node_modules/.bin/comunica-sparql");
    private static final long PATIENCE_SECONDS = 120;
    private static final String DENIED =
            """
            PREFIX relata: <https://w3id.org/relata/ontology/>
            SELECT ?source WHERE { ?claim relata:polarity relata:denied ; relata:source ?source } ORDER BY ?source
            """;

    private static SampleServer server;

    @BeforeAll
    static void start() {
        boolean there = Files.isExecutable(PROGRAM);
        if (!there && "required".equals(System.getenv("RELATA_PEERS"))) {
            throw new IllegalStateException("there is no " + PROGRAM + ", and RELATA_PEERS says that it is required");
        }
        if (!there) {
            System.err.println("\n*** NO COMUNICA: its tests are SKIPPED; npm install --prefix target/peers/comunica"
                    + " @comunica/query-sparql@4.5.0 ***\n");
        }
        assumeTrue(there, "Comunica is not installed");
        server = SampleServer.start();
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void findsTheEndpointByItsServiceDescription() throws IOException, InterruptedException {
        assertThat(ask("/sparql", DENIED)).contains("https://w3id.org/relata/id/state/zubrowka");
    }

    @Test
    void readsThePageOfAClaimAsData() throws IOException, InterruptedException {
        assertThat(ask("/page/claim/meridian-2024-03-05/c81e6f2a90d3b754", DENIED))
                .contains("https://w3id.org/relata/id/state/zubrowka");
    }

    @Test
    void followsAThingToItsPage() throws IOException, InterruptedException {
        String names = "SELECT ?name WHERE { ?thing <http://www.w3.org/2004/02/skos/core#prefLabel> ?name }";
        assertThat(ask("/id/state/zubrowka", names)).contains("Zubrowka");
    }

    @Test
    void readsEveryGraphOfTheGraphStore() throws IOException, InterruptedException {
        String inGraphs = DENIED.replace("WHERE {", "WHERE { GRAPH ?graph {").replace("}", "} }");
        assertThat(ask("/data", inGraphs)).contains("https://w3id.org/relata/id/state/zubrowka");
    }

    private static String ask(String path, String query) throws IOException, InterruptedException {
        Path answer = Files.createTempFile("comunica", ".json");
        Process process = new ProcessBuilder(List.of(
                        PROGRAM.toString(),
                        "http://localhost:" + server.port() + path,
                        query,
                        "-t",
                        "application/json"))
                .redirectErrorStream(true)
                .redirectOutput(answer.toFile())
                .start();
        try {
            assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
            String said = Files.readString(answer, StandardCharsets.UTF_8);
            assertThat(process.exitValue()).as(said).isZero();
            return said;
        } finally {
            process.destroyForcibly();
        }
    }
}
