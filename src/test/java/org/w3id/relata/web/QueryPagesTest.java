package org.w3id.relata.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.relata.web.browser.SeedsServer;

/** The canned queries of the project, over HTTP, on the seeds. */
class QueryPagesTest {
    private static SeedsServer server;
    private static HttpClientOfTests client;

    @BeforeAll
    static void start() {
        server = SeedsServer.start();
        client = new HttpClientOfTests(server.url());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aNameDoesWhatThePathDoes() {
        String byPath = csv("queries/facilities-in-a-state?state=state/belarus");
        assertThat(byPath.lines()).hasSize(10);
        for (String name :
                List.of("Belarus", "belarus", "id/state/belarus", "https://w3id.org/relata/id/state/belarus")) {
            assertThat(csv("queries/facilities-in-a-state?state=" + name)).isEqualTo(byPath);
        }
    }

    @Test
    void anUnclearNameIsRefusedWithTheChoices() {
        HttpResponse<String> response = client.get("queries/claims-by-a-source?source=Volkova", "application/json");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonObject problem = JsonParser.parseString(response.body()).getAsJsonObject();
        assertThat(problem.get("detail").getAsString()).contains("is called 'Volkova'");
        assertThat(problem.get("remedy").getAsString()).contains("source=person/000_b7125e346f7bf7cb/daria-volkova");
        JsonObject choice = problem.getAsJsonArray("choices").get(0).getAsJsonObject();
        assertThat(choice.get("label").getAsString()).isEqualTo("Daria Volkova");
        assertThat(choice.get("kind").getAsString()).isEqualTo("Person");
        assertThat(client.get("queries/claims-by-a-source?source=Volkova", "text/html")
                        .body())
                .containsSubsequence(
                        "<fieldset",
                        "type=\"radio\"",
                        "value=\"person/000_b7125e346f7bf7cb/daria-volkova\"",
                        "Daria Volkova");
    }

    @Test
    void whatIsWrongIsToldWithTheRemedy() {
        JsonObject problem = JsonParser.parseString(client.get("queries/who-relays-whom?claims=many", "text/csv")
                        .body())
                .getAsJsonObject();
        assertThat(problem.get("status").getAsInt()).isEqualTo(400);
        assertThat(problem.get("detail").getAsString()).contains("takes xsd:integer, not 'many'");
        assertThat(problem.get("remedy").getAsString()).contains("claims=3");
    }

    @Test
    void anAnswerIsHadInParts() {
        HttpResponse<String> first = client.get("queries/all-claims?limit=20", "text/csv");
        String whole = csv("queries/all-claims");
        StringBuilder parts = new StringBuilder(first.body());
        HttpResponse<String> part = first;
        int count = 1;
        while (links(part).stream().anyMatch(link -> link.contains("rel=\"next\""))) {
            String next = links(part).stream()
                    .filter(link -> link.contains("rel=\"next\""))
                    .findFirst()
                    .orElseThrow()
                    .replaceFirst("^<([^>]*)>.*", "$1");
            part = client.get(next.substring(1), "text/csv");
            parts.append(part.body().replaceFirst("^[^\n]*\n", ""));
            count++;
        }
        assertThat(parts.toString()).isEqualTo(whole);
        assertThat(count).isGreaterThan(3);
        assertThat(links(first))
                .anyMatch(link -> link.contains("rel=\"first\""))
                .noneMatch(link -> link.contains("rel=\"prev\""));
        assertThat(links(part)).anyMatch(link -> link.matches("<.*offset=\\d+.*>; rel=\"prev\""));
    }

    @Test
    void aPageHasLinksToTheOthers() {
        String page =
                client.get("queries/all-claims?limit=20&offset=20", "text/html").body();
        assertThat(page)
                .containsSubsequence("Rows 21 to 40", "First</a>", "rel=\"prev\"", "rel=\"next\"")
                .contains("limit=20&amp;offset=40", "limit=20&amp;offset=0");
    }

    @Test
    void rowsAreNoRdfSoWhoAsksForItGetsToKnowTheQuery() {
        String turtle = client.get("queries/denials", "text/turtle").body();
        var graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(turtle, Lang.TURTLE).parse(graph);
        assertThat(turtle).contains("sh:SPARQLSelectExecutable", "sh:select", "schema:keywords");
        assertThat(client.get("queries/denials?format=csv", "text/turtle").body())
                .startsWith("claim,words");
    }

    @Test
    void theListSaysWhatCanBeAsked() {
        JsonArray queries = JsonParser.parseString(
                        client.get("queries", "application/json").body())
                .getAsJsonObject()
                .getAsJsonArray("queries");
        JsonObject denials = queries.asList().stream()
                .map(query -> query.getAsJsonObject())
                .filter(query -> query.get("name").getAsString().equals("facilities-in-a-state"))
                .findFirst()
                .orElseThrow();
        assertThat(denials.get("href").getAsString()).isEqualTo("/queries/facilities-in-a-state");
        JsonObject state = denials.getAsJsonArray("parameters").get(0).getAsJsonObject();
        assertThat(state.get("default").getAsString()).isEqualTo("id/state/belarus");
        assertThat(state.getAsJsonArray("kinds").asList()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "queries/sources-ranked-by-claims ¦ <figure class=\"barchart\"> ¦ <rect class=\"bar\" width=\"100.00%\" ¦ <table>",
                "queries/who-relays-whom ¦ data-graph ¦ <ul class=\"edges\"> ¦ 22 claims ¦ <table>",
                "queries/who-relays-whom?view=BarChart ¦ aria-current=\"true\">Bar chart</a> ¦ <figure class=\"barchart\">",
                "queries/who-relays-whom?view=Table ¦ aria-current=\"true\">Table</a> ¦ <table>",
                "queries/claims-that-several-sources-share?view=Graph ¦ <table>"
            })
    void anAnswerIsShownAsItSuits(String expected) {
        String[] parts = expected.split(" ¦ ");
        assertThat(client.get(parts[0], "text/html").body())
                .containsSubsequence(List.of(parts).subList(1, parts.length));
    }

    /** Lines between things would assert what is only claimed. */
    @Test
    void claimsAreNotDrawnAsAGraphOrAsBars() {
        assertThat(client.get("queries/troop-numbers?view=BarChart", "text/html")
                        .body())
                .doesNotContain("<figure class=\"barchart\">", ">Bar chart</a>", ">Graph</a>")
                .contains("<table>");
    }

    @Test
    void anAnswerThatIsKnownIsNotSentAgain() {
        HttpResponse<String> response = client.get("queries/denials", "text/csv");
        String tag = response.headers().firstValue("ETag").orElseThrow();
        assertThat(client.get("queries/denials", "text/csv", tag).statusCode()).isEqualTo(304);
        assertThat(client.get("queries/denials", "application/sparql-results+json", tag)
                        .statusCode())
                .isEqualTo(200);
    }

    private static String csv(String path) {
        HttpResponse<String> response = client.get(path, "text/csv");
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response.body();
    }

    private static List<String> links(HttpResponse<String> response) {
        return response.headers().allValues("Link");
    }
}
