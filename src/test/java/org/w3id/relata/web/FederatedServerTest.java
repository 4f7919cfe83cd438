package org.w3id.relata.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.relata.query.federate.SecondServer;
import org.w3id.relata.query.federate.ServiceHosts;

/** A server that is allowed to ask others, and what clients see of it. */
class FederatedServerTest {
    private static final String ALLIES = "SELECT ?label { SERVICE <https://query.wikidata.org/sparql> { ?item"
            + " <http://www.wikidata.org/prop/direct/P463> <http://www.wikidata.org/entity/Q7184> ;"
            + " <http://www.w3.org/2000/01/rdf-schema#label> ?label FILTER(LANG(?label) = 'en') } } ORDER BY ?label";

    private static SecondServer elsewhere;
    private static SampleServer server;

    @BeforeAll
    static void start() {
        elsewhere = SecondServer.start();
        server = SampleServer.start(settings(elsewhere.hosts()));
    }

    private static ServerSettings settings(ServiceHosts hosts) {
        ServerSettings usual = SampleServer.settings(
                SampleServer.sample(), SampleServer.BASE, SampleServer.queries(), Duration.ofSeconds(20));
        return new ServerSettings(
                usual.dataset(),
                usual.releases(),
                usual.base(),
                usual.queries(),
                usual.port(),
                usual.queryLimit(),
                usual.contact(),
                hosts);
    }

    @AfterAll
    static void stop() {
        server.close();
        elsewhere.close();
    }

    @BeforeEach
    void works() {
        elsewhere.failAfter(Integer.MAX_VALUE);
    }

    @Test
    void theEndpointAsksAnAllowedHost() {
        HttpResponse<String> answer = sparql(ALLIES, "text/csv");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualToNormalizingNewlines("label\nLatvia\nLithuania\nPoland\n");
        assertThat(elsewhere.asked()).hasSize(1);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.headers().firstValue("ETag")).isEmpty();
    }

    @Test
    void anAnswerIsAskedForAnewEachTime() {
        for (int i = 0; i < 2; i++) {
            HttpResponse<String> answer = server.get("/queries/allies?format=csv", "-");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("http://www.wikidata.org/entity/Q36,Poland");
            assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        }
        assertThat(elsewhere.asked()).hasSize(2);
    }

    @Test
    void whoFollowsALinkToAQueryAsksNobody() {
        HttpResponse<String> form = server.get("/queries/allies", "text/html");
        assertThat(form.statusCode()).isEqualTo(200);
        assertThat(form.body())
                .contains("This query asks query.wikidata.org.")
                .doesNotContain("does not ask")
                .doesNotContain("Poland");
        assertThat(server.get("/queries", "text/html").body()).contains("asks query.wikidata.org<");
        assertThat(server.get("/", "text/html").statusCode()).isEqualTo(200);
        assertThat(elsewhere.asked()).isEmpty();
        assertThat(server.get("/queries/allies?view=", "text/html").body()).contains("Poland");
        assertThat(elsewhere.asked()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"application/sparql-results+json", "text/csv", "text/html", "application/sparql-results+xml"})
    void aFarEndThatFailsIsToldByNameAndNotQuoted(String accept) {
        elsewhere.failAfter(0);
        HttpResponse<String> answer = sparql(ALLIES, accept);
        assertThat(answer.statusCode()).isEqualTo(502);
        assertThat(answer.body())
                .contains("The endpoint at query.wikidata.org has answered with the status 500")
                .doesNotContain("secret");
        elsewhere.failAfter(0);
        HttpResponse<String> canned = server.get("/queries/allies?limit=5", accept);
        assertThat(canned.statusCode()).isEqualTo(502);
        assertThat(canned.body()).contains("query.wikidata.org has answered").doesNotContain("secret");
    }

    @Test
    void aFailureInTheMiddleIsNoWholeAnswer() {
        elsewhere.failAfter(1);
        HttpResponse<String> answer = sparql(
                "SELECT * { VALUES ?i { <http://www.wikidata.org/entity/Q36> <http://www.wikidata.org/entity/Q37> } OPTIONAL {"
                        + " SERVICE <https://query.wikidata.org/sparql> { ?i <http://www.wikidata.org/prop/direct/P36> ?c } } }",
                "text/csv");
        assertThat(answer.statusCode()).isEqualTo(502);
        assertThat(answer.body()).doesNotContain("Q270");
        assertThat(elsewhere.asked()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE <http://localhost:3030/sparql> { ?s ?p ?o } }",
                "SELECT * { SERVICE SILENT <http://169.254.169.254/> { ?s ?p ?o } }",
                "SELECT * { SERVICE <https://example.org/sparql> { ?s ?p ?o } }",
                "SELECT * { SERVICE <https://query.wikidata.org/sparql> { SERVICE <https://example.org/> { ?s ?p ?o } } }",
                "ASK { ?s ?p ?o FILTER EXISTS { SERVICE SILENT ?s { ?s ?p ?o } } }",
                "CONSTRUCT { ?s ?p ?o } { SERVICE <https://example.org/sparql> { ?s ?p ?o } }",
                "DESCRIBE ?s { SERVICE <https://example.org/sparql> { ?s ?p ?o } }"
            })
    void othersAreRefusedWithARemedy(String query) {
        HttpResponse<String> answer = sparql(query, "application/json");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("\"remedy\"").contains("query.wikidata.org");
        assertThat(elsewhere.asked()).isEmpty();
    }

    @Test
    void noGraphIsFetched() {
        HttpResponse<String> answer =
                sparql("SELECT * FROM <" + elsewhere.url("wikidata") + "> { ?s ?p ?o }", "text/csv");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body().lines()).hasSize(1);
        assertThat(elsewhere.asked()).isEmpty();
    }

    @Test
    void theDescriptionSaysWhomItAsks() {
        String feature = "BasicFederatedQuery";
        assertThat(server.get("/sparql", "text/turtle").body())
                .contains(feature)
                .contains("SERVICE asks dbpedia.org, query.wikidata.org");
        try (SampleServer alone = SampleServer.start()) {
            assertThat(alone.get("/sparql", "text/turtle").body())
                    .doesNotContain(feature)
                    .contains("SERVICE is switched off");
        }
    }

    private static HttpResponse<String> sparql(String query, String accept) {
        return server.get("/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8), accept);
    }
}
