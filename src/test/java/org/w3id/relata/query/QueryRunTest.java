package org.w3id.relata.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.relata.text.UserError;

class QueryRunTest {
    private static final String HEADER = "#+ summary: A\n#+ description: B\n#+ tags:\n#+   - c\n";
    private static final Duration LIMIT = Duration.ofSeconds(10);

    @TempDir
    Path folder;

    private final DatasetGraph data = DatasetGraphFactory.wrap(
            SSE.parseGraph(
                    """
            (graph
              (<https://w3id.org/relata/id/state/a> <https://x.example/label> "A, the \\"first\\"")
              (<https://w3id.org/relata/id/state/b> <https://x.example/label> "B"@en))
            """));

    private BoundQuery select() {
        return bound(
                "SELECT ?state ?stateLabel { ?state <https://x.example/label> ?stateLabel } ORDER BY ?state LIMIT 10");
    }

    private BoundQuery bound(String sparql) {
        return QueryFiles.read(folder, HEADER + sparql).bind(Map.of(), QueryFiles.BASE);
    }

    private static String written(QueryRun run, BoundQuery query, AnswerFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        run.write(query, format, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private String local(BoundQuery query, AnswerFormat format) {
        return written(QueryRun.on(data, LIMIT), query, format);
    }

    @Test
    void rowsAreWrittenInEveryFormat() {
        assertThat(local(select(), AnswerFormat.CSV))
                .isEqualTo(
                        """
                state,stateLabel\r
                https://w3id.org/relata/id/state/a,"A, the ""first""\"\r
                https://w3id.org/relata/id/state/b,B\r
                """);
        assertThat(local(select(), AnswerFormat.TSV))
                .startsWith("?state\t?stateLabel\n")
                .contains("\"B\"@en");
        assertThat(local(select(), AnswerFormat.JSON)).contains("\"xml:lang\": \"en\"");
        assertThat(local(select(), AnswerFormat.XML)).contains("<literal xml:lang=\"en\">B</literal>");
        assertThat(local(select(), AnswerFormat.TTL)).contains("ResultSet").contains("\"stateLabel\"");
        assertThat(local(select(), AnswerFormat.TABLE))
                .isEqualTo(
                        """
                state
                --------------
                A, the "first"
                B
                2 rows
                """);
    }

    @Test
    void yesAndNoAreWrittenInEveryFormat() {
        BoundQuery ask = bound("ASK { ?s <https://x.example/label> ?o }");
        assertThat(local(ask, AnswerFormat.CSV)).contains("true");
        assertThat(local(ask, AnswerFormat.TSV)).contains("true");
        assertThat(local(ask, AnswerFormat.JSON)).contains("true");
        assertThat(local(ask, AnswerFormat.XML)).contains("<boolean>true</boolean>");
        assertThat(local(ask, AnswerFormat.TTL)).contains("true");
        assertThat(local(ask, AnswerFormat.TABLE)).isEqualTo("answer\n------\ntrue\n1 row\n");
    }

    @Test
    void graphsAreWrittenInEveryFormat() {
        BoundQuery construct = bound(
                "CONSTRUCT { ?s <https://x.example/name> ?o } WHERE { ?s <https://x.example/label> ?o } LIMIT 10");
        assertThat(local(construct, AnswerFormat.CSV))
                .isEqualTo(
                        """
                subject,predicate,object\r
                https://w3id.org/relata/id/state/a,https://x.example/name,"A, the ""first""\"\r
                https://w3id.org/relata/id/state/b,https://x.example/name,B\r
                """);
        assertThat(local(construct, AnswerFormat.TSV)).startsWith("?subject\t?predicate\t?object");
        assertThat(local(construct, AnswerFormat.JSON)).contains("\"@id\"");
        assertThat(local(construct, AnswerFormat.XML)).contains("rdf:RDF");
        assertThat(local(construct, AnswerFormat.TTL)).contains("<https://x.example/name>");
        assertThat(local(construct, AnswerFormat.TABLE)).contains("state/a").endsWith("2 rows\n");
        assertThat(AnswerFormat.JSON.mediaType(CannedQuery.Kind.CONSTRUCT)).isEqualTo("application/ld+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "tsv", "json", "xml", "ttl", "table"})
    void anEndpointAnswersAsTheStoreDoes(String format) {
        FusekiServer server =
                FusekiServer.create().port(0).add("/data", data).build().start();
        try {
            QueryRun remote = QueryRun.at("http://localhost:" + server.getPort() + "/data/sparql", LIMIT);
            AnswerFormat as = AnswerFormat.labelled(format);
            CannedQuery named = QueryFiles.withParameter(folder, "", "string", "word");
            BoundQuery hostile = named.bind(Map.of("x", "\"} DROP ALL #\n\\"), QueryFiles.BASE);
            assertThat(written(remote, hostile, as)).isEqualTo(local(hostile, as));
            for (String sparql : new String[] {
                "SELECT ?s ?o { ?s <https://x.example/label> ?o } ORDER BY ?s LIMIT 10",
                "ASK { ?s <https://x.example/label> ?o }",
                "CONSTRUCT { <https://x.example/s> <https://x.example/name> ?o } WHERE { <https://w3id.org/relata/id/state/a> <https://x.example/label> ?o } LIMIT 10"
            }) {
                BoundQuery query = bound(sparql);
                assertThat(written(remote, query, as)).isEqualTo(local(query, as));
            }
        } finally {
            server.stop();
        }
    }

    @Test
    void anEndpointThatDoesNotAnswerIsReported() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        QueryRun nobody = QueryRun.at("http://localhost:" + free + "/sparql", LIMIT);
        assertThat(catchThrowableOfType(UserError.class, () -> nobody.answer(select())))
                .hasMessageContaining("the endpoint http://localhost:" + free + "/sparql did not answer");
        FusekiServer server =
                FusekiServer.create().port(0).add("/data", data).build().start();
        try {
            QueryRun wrong = QueryRun.at("http://localhost:" + server.getPort() + "/nothing", LIMIT);
            assertThat(catchThrowableOfType(UserError.class, () -> wrong.answer(select())))
                    .hasMessageContaining("404");
        } finally {
            server.stop();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:3030", "file:///etc/passwd", "http://", "ftp://x/y", "", "http://a b/"})
    void whatIsNoEndpointIsRefused(String endpoint) {
        UserError error = catchThrowableOfType(UserError.class, () -> QueryRun.at(endpoint, LIMIT));
        assertThat(error.exit()).isEqualTo(UserError.Exit.USAGE);
    }

    @Test
    void aQueryThatTakesTooLongIsStopped() {
        DatasetGraph many = DatasetGraphFactory.create();
        for (int i = 0; i < 300; i++) {
            many.getDefaultGraph().add(SSE.parseTriple("(<urn:s" + i + "> <urn:p> " + i + ")"));
        }
        BoundQuery endless = bound("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l } LIMIT 1");
        QueryRun run = QueryRun.on(many, Duration.ofMillis(200));
        for (AnswerFormat format : new AnswerFormat[] {AnswerFormat.TABLE, AnswerFormat.CSV, AnswerFormat.TTL}) {
            assertThat(catchThrowableOfType(UserError.class, () -> written(run, endless, format)))
                    .hasMessageStartingWith("query test-query took longer than");
        }
    }

    @Test
    void anUnknownFormatIsRefused() {
        UserError error = catchThrowableOfType(UserError.class, () -> AnswerFormat.labelled("yaml"));
        assertThat(error.remedy()).isEqualTo("the formats are table, csv, tsv, xlsx, json, xml, ttl");
    }
}
