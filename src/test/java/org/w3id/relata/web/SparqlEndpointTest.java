package org.w3id.relata.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.relata.store.search.SearchIndex;

/** The endpoint, on data in memory and in TDB2. */
class SparqlEndpointTest {
    private static final String QUERY = "application/sparql-query";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String EXPENSIVE = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";

    static Stream<DatasetGraph> stores() {
        return Stream.of(
                SampleServer.sample(),
                SampleServer.fill(DatabaseMgr.createDatasetGraph()),
                SampleServer.fill(SearchIndex.inMemory(DatabaseMgr.createDatasetGraph())));
    }

    @Test
    void tdb2AnswersItselfBelowTheSearchIndexToo() {
        DatasetGraph searched = SearchIndex.inMemory(DatabaseMgr.createDatasetGraph());
        assertThat(UnionDataset.of(searched)).isSameAs(searched);
        assertThat(UnionDataset.of(SampleServer.sample())).isInstanceOf(UnionDataset.class);
    }

    @ParameterizedTest
    @MethodSource("stores")
    void theDefaultGraphIsTheUnionOfTheNamedGraphs(DatasetGraph store) {
        try (SampleServer server = SampleServer.start(store, ServerSettings.USUAL_LIMIT)) {
            String acrossGraphs =
                    """
                    PREFIX relata: <https://w3id.org/relata/ontology/>
                    PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                    SELECT DISTINCT ?name { ?claim relata:polarity relata:denied ; relata:source ?source . ?source a relata:State ; skos:prefLabel ?name }
                    """;
            assertThat(server.post("/sparql", QUERY, acrossGraphs).body()).contains("\"Zubrowka\"");
            assertThat(server.post("/sparql", QUERY, "ASK { GRAPH ?g { ?s ?p ?o } }")
                            .body())
                    .contains("true");
            assertThat(server.get("/data?default", "text/turtle").body()).contains("Zubrowka");
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void propositionsAreNotAsserted(DatasetGraph store) {
        try (SampleServer server = SampleServer.start(store, ServerSettings.USUAL_LIMIT)) {
            String asserted =
                    """
                    PREFIX relata: <https://w3id.org/relata/ontology/>
                    ASK { ?p relata:subject ?s ; relata:relation ?r ; relata:object ?o . { ?s ?r ?o } UNION { GRAPH ?g { ?s ?r ?o } } }
                    """;
            assertThat(server.post("/sparql", QUERY, asserted).body()).contains("false");
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void anExpensiveQueryIsStopped(DatasetGraph store) {
        try (SampleServer server = SampleServer.start(store, Duration.ofMillis(300))) {
            var answer = server.post("/sparql", QUERY, EXPENSIVE);
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).hasValue("60");
            assertThat(answer.body()).contains("time limit");
            assertThat(server.post("/sparql", QUERY, "ASK {}").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void nobodyIsGivenMoreTimeThanTheServerAllows() {
        try (SampleServer server = SampleServer.start(SampleServer.sample(), Duration.ofMillis(300))) {
            assertThat(server.post("/sparql?timeout=600", QUERY, EXPENSIVE).statusCode())
                    .isEqualTo(503);
        }
    }

    @Test
    void aCannedQueryIsStoppedAsWell() {
        try (SampleServer server = SampleServer.start(SampleServer.sample(), Duration.ofMillis(300))) {
            assertThat(server.get("/queries/expensive?least=1", "text/csv").statusCode())
                    .isEqualTo(503);
            assertThat(server.get("/queries/expensive?least=1", "text/html").body())
                    .contains("<h1>Took too long</h1>");
        }
    }

    @Test
    void updatesAreRefusedInEveryForm() {
        try (SampleServer server = SampleServer.start()) {
            assertThat(server.post("/sparql", "application/sparql-update", "CLEAR ALL")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(server.post("/sparql", FORM, "update=CLEAR+ALL").statusCode())
                    .isEqualTo(403);
            assertThat(server.post("/sparql", FORM, "query=ASK%7B%7D&update=CLEAR+ALL")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(server.post("/sparql", QUERY, "CLEAR ALL").statusCode()).isEqualTo(400);
            assertThat(server.post("/sparql", "text/turtle", "<a:b> <a:b> <a:b>")
                            .statusCode())
                    .isEqualTo(415);
            assertThat(server.post("/sparql", QUERY, "ASK { ?s ?p ?o }").body()).contains("true");
        }
    }

    @Test
    void queriesAreTakenByPostInBothForms() {
        try (SampleServer server = SampleServer.start()) {
            assertThat(server.post("/sparql", FORM, "query=ASK%7B%7D").body()).contains("true");
            assertThat(server.post("/sparql", QUERY, "ASK {}").body()).contains("true");
            assertThat(server.post("/sparql", FORM, "nothing=1").statusCode()).isEqualTo(400);
        }
    }

    @Test
    void aQueryThatIsNestedTooDeeplyIsTheCallersToMend() {
        try (SampleServer server = SampleServer.start()) {
            String deep = "ASK {" + "{".repeat(50_000) + "}".repeat(50_000) + "}";
            assertThat(server.post("/sparql", QUERY, deep).statusCode()).isEqualTo(400);
            String many = "SELECT * {" + "?s ?p ?o . ".repeat(90_000) + "}";
            HttpResponse<String> refused = server.post("/sparql", QUERY, many);
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.body()).contains("too many parts").doesNotContain("StackOverflowError");
            assertThat(server.post("/sparql", QUERY, "#" + "x".repeat(2_000_000))
                            .statusCode())
                    .isEqualTo(413);
        }
    }

    @Test
    void resultSetsShowTripleTermsToThoseWhoAskForThem() {
        try (SampleServer server = SampleServer.start()) {
            String terms =
                    "PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> SELECT ?o { ?p rdf:reifies ?o } LIMIT 1";
            assertThat(server.post("/sparql", QUERY, terms).body()).contains("\"type\": \"triple\"");
        }
    }

    @Test
    void whatLeavesTheDataIsRefusedWhereverItStands() {
        String elsewhere = "EXISTS { SERVICE SILENT <http://127.0.0.1:9/> { ?a ?b ?c } }";
        try (SampleServer server = SampleServer.start(SampleServer.sample(), ServerSettings.USUAL_LIMIT)) {
            Stream.of(
                            "SELECT (GROUP_CONCAT(STR(" + elsewhere + ")) AS ?x) { ?s ?p ?o }",
                            "SELECT * { { SELECT (COUNT(" + elsewhere + ") AS ?x) { ?s ?p ?o } } }",
                            "SELECT (SUM(1) AS ?x) { ?s ?p ?o } HAVING (SUM(IF(" + elsewhere + ", 1, 2)) > 0)",
                            "SELECT (<java:org.apache.jena.sparql.function.library.now>() AS ?x) {}",
                            "SELECT (<http://jena.apache.org/ARQ/function#wait>(60000) AS ?x) {}",
                            "SELECT (SUM(<http://jena.apache.org/ARQ/function#wait>(60000)) AS ?x) { ?s ?p ?o }",
                            "SELECT (CALL(IRI(CONCAT('java', ':x'))) AS ?x) {}",
                            "SELECT * { ?s <java:java.lang.Runtime> ?o }")
                    .forEach(query -> assertThat(
                                    server.post("/sparql", QUERY, query).statusCode())
                            .as(query)
                            .isEqualTo(403));
        }
    }
}
