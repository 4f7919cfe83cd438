package org.w3id.relata.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3id.relata.LoadedSeeds;
import org.w3id.relata.query.federate.SecondServer;
import org.w3id.relata.store.Store;
import org.w3id.relata.text.Installation;

/** The queries of {@code docs/federation.md} answer, in each direction, between a server of the seeds and a second one. */
class FederationGuideTest {
    private static final Path COMUNICA = Path.of("target/peers/comunica/node_modules/.bin/comunica-sparql");
    private static final Pattern QUERY = Pattern.compile("(?s)```sparql\\n(.*?)```");

    private static SecondServer elsewhere;
    private static SampleServer server;
    private static List<String> queries;

    @BeforeAll
    static void start() throws IOException {
        elsewhere = SecondServer.start();
        Store store = LoadedSeeds.store();
        server = SampleServer.start(new ServerSettings(
                store.dataset(),
                store.releases(),
                SampleServer.BASE,
                Installation.current().queries(),
                0,
                ServerSettings.USUAL_LIMIT,
                null,
                elsewhere.hosts()));
        queries = new ArrayList<>();
        Matcher matcher = QUERY.matcher(Files.readString(Path.of("docs/federation.md")));
        while (matcher.find()) {
            queries.add(matcher.group(1).replace("https://relata.example.org/sparql", server.url() + "/sparql"));
        }
        assertThat(queries).hasSize(3);
    }

    @AfterAll
    static void stop() {
        server.close();
        elsewhere.close();
    }

    @Test
    void relataAsksWikidata() {
        elsewhere.asked();
        assertThat(ask(server.url() + "/sparql", queries.get(0), "stateLabel", "language"))
                .contains("Belarus Q7737", "Belarus Q9091", "Russia Q7737");
        assertThat(elsewhere.asked()).hasSize(1);
    }

    @Test
    void wikidataAsksRelata() {
        assertThat(ask(elsewhere.url("wikidata"), queries.get(1), "itemLabel", "polarity"))
                .contains("Latvia affirmed", "Lithuania affirmed", "Poland affirmed")
                .allMatch(row -> row.matches("(Latvia|Lithuania|Poland) .*"));
    }

    @Test
    void comunicaJoinsBoth() throws IOException, InterruptedException {
        boolean there = Files.isExecutable(COMUNICA);
        if (!there && "required".equals(System.getenv("RELATA_PEERS"))) {
            throw new IllegalStateException("there is no " + COMUNICA + ", and RELATA_PEERS says that it is required");
        }
        assumeTrue(there, "Comunica is not installed");
        Path answer = Files.createTempFile("comunica", ".json");
        Process process = new ProcessBuilder(List.of(
                        COMUNICA.toString(),
                        server.url() + "/sparql",
                        "sparql@" + elsewhere.url("wikidata"),
                        queries.get(2),
                        "-t",
                        "application/sparql-results+json"))
                .redirectErrorStream(true)
                .redirectOutput(answer.toFile())
                .start();
        try {
            assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
            assertThat(Files.readString(answer))
                    .contains("http://www.wikidata.org/entity/Q36")
                    .contains("http://www.wikidata.org/entity/Q270")
                    .doesNotContain("http://www.wikidata.org/entity/Q184");
        } finally {
            process.destroyForcibly();
        }
    }

    /** Two columns of the rows: local names or words. */
    private static List<String> ask(String endpoint, String query, String first, String second) {
        List<String> all = new ArrayList<>();
        try (QueryExecHTTP exec = QueryExecHTTP.service(endpoint).query(query).build()) {
            RowSet rows = exec.select();
            rows.forEachRemaining(row -> all.add(words(row.get(first)) + " " + words(row.get(second))));
        }
        return all;
    }

    private static String words(Node node) {
        return node.isURI() ? node.getURI().replaceFirst(".*/", "") : node.getLiteralLexicalForm();
    }
}
