package org.w3id.relata.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.relata.rdf.Iris;
import org.w3id.relata.store.release.History;

/** What was corrected or removed is so everywhere: pages, SPARQL, search, sitemap, feed, dumps. */
class GoneTest {
    @TempDir
    static Path folder;

    private static PublishedSite site;

    @BeforeAll
    static void start() throws IOException {
        site = new PublishedSite(folder);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/json", "text/turtle", "application/ld+json", "-"})
    void everyIriThatIsGoneSaysSoInEveryForm(String accept) {
        Set<String> gone = gone();
        assertThat(gone)
                .contains(
                        "claim/storm/c1",
                        "claim/storm/c2",
                        "claim/calm/c1",
                        "document/calm",
                        "document/calm/text",
                        "graph/document/calm",
                        "person/storm/Bo",
                        "person/calm/Cy")
                .anyMatch(iri -> iri.startsWith("span/calm/"))
                .anyMatch(iri -> iri.startsWith("mention/calm/"));
        assertThat(gone).allSatisfy(path -> {
            for (String prefix : List.of("/id/", "/page/", "/relata/id/")) {
                for (String method : List.of("GET", "HEAD")) {
                    HttpResponse<String> response = site.server().send(method, prefix + path, accept);
                    assertThat(response.statusCode()).as(prefix + path).isEqualTo(410);
                    boolean replaced = path.equals("claim/storm/c1");
                    assertThat(response.headers().firstValue("Link").isPresent())
                            .isEqualTo(replaced);
                    if (replaced) {
                        assertThat(response.headers().firstValue("Link").orElseThrow())
                                .contains("/page/claim/storm/c3>; rel=\"successor-version\"");
                    }
                }
            }
            assertThat(site.server().get("/page/" + path + ".ttl", "-").statusCode())
                    .isEqualTo(410);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/id/claim/storm/c1", "/page/claim/storm/c2", "/page/claim/calm/c1.ttl", "/page/document/calm"})
    void whoCitesAVersionIsLedToItsData(String path) {
        String version = site.versions().get(0);
        HttpResponse<String> response = site.server().get(path + "?version=" + version, "text/html");
        assertThat(response.statusCode()).isEqualTo(410);
        assertThat(response.headers().allValues("Link")).contains("</dump/" + version + "/>; rel=\"archives\"");
        assertThat(response.body())
                .contains("All data of version " + version + " is in the dump of that version.")
                .doesNotContain("dumps of earlier versions");
        if (!path.endsWith(".ttl")) {
            assertThat(response.body()).contains("<a href=\"/dump/" + version + "/\">All data of that version</a>");
        }
        assertThat(site.server().get(path + "?version=none", "application/json").body())
                .contains("dumps of earlier versions")
                .doesNotContain("archive\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/json", "text/turtle", "application/n-quads", "-"})
    void theGraphOfARemovedDocumentIsGoneFromTheGraphStoreAsWell(String accept) {
        for (String method : List.of("GET", "HEAD")) {
            HttpResponse<String> response =
                    site.server().send(method, "/data?graph=" + SampleServer.BASE + "id/graph/document/calm", accept);
            assertThat(response.statusCode()).isEqualTo(410);
            assertThat(response.body().contains("2024-03-08T08:00:00Z")).isEqualTo(method.equals("GET"));
        }
        assertThat(site.server()
                        .get("/data?graph=" + SampleServer.BASE + "id/graph/document/storm", "-")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void whatIsThereIsThere() {
        assertThat(site.body("/page/claim/storm/c3", "text/html")).contains("the air base at Lutz is closed");
        assertThat(site.body("/page/document/storm", "text/html"))
                .contains("the air base at Lutz is closed")
                .doesNotContain("three ships");
        assertThat(site.body("/", "text/html")).contains("News of storm").doesNotContain("News of calm");
        assertThat(site.body("/page/claim/flood/c1", "text/html")).contains("&lt;b&gt;broke");
    }

    @Test
    void queriesAndSearchDoNotFindWhatIsGone() {
        String claims = site.body(
                "/sparql?format=csv&query=SELECT%20?c%7B?c%20a%20%3Chttps://w3id.org/relata/ontology/Claim%3E%7D", "-");
        assertThat(claims.lines().skip(1))
                .containsExactlyInAnyOrder(
                        SampleServer.BASE + "id/claim/storm/c3", SampleServer.BASE + "id/claim/flood/c1");
        assertThat(found("ships")).isEmpty();
        assertThat(found("soldier")).isEmpty();
        assertThat(found("closed")).containsExactly(SampleServer.BASE + "id/claim/storm/c3");
    }

    private static List<String> found(String word) {
        String query =
                "PREFIX text: <http://jena.apache.org/text#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>"
                        + " SELECT ?x { ?x text:query (rdfs:label \"" + word + "\") }";
        String rows = site.body(
                "/sparql?format=csv&query="
                        + java.net.URLEncoder.encode(query, java.nio.charset.StandardCharsets.UTF_8),
                "-");
        return rows.lines().skip(1).filter(row -> row.contains("/claim/")).toList();
    }

    @Test
    void theSitemapNamesOnlyWhatIsThere() {
        String sitemap = site.body("/sitemap/1.xml", "-");
        assertThat(sitemap)
                .contains("/page/claim/storm/c3<", "/page/document/flood<", "/page/person/flood/Di<")
                .doesNotContain("/calm", "storm/c1", "storm/c2", "storm/Bo")
                .containsPattern("/page/claim/storm/c3</loc>\n<lastmod>2024-03-07T08:00:00Z<")
                .containsPattern("/page/claim/flood/c1</loc>\n<lastmod>2024-03-06T08:00:00Z<")
                .containsPattern("/page/document/storm</loc>\n<lastmod>2024-03-07T08:00:00Z<");
    }

    @Test
    void thePageOfChangesTellsWhatWentAndWhatStandsInItsPlace() {
        String page = site.body("/changes", "text/html");
        assertThat(page)
                .contains("the base at Lutz is closed", "three ships left the port", "there is not one soldier there")
                .containsSubsequence(
                        "Cy", "<span class=\"chip denied\">denied</span>", "there is not one soldier there")
                .contains("<a href=\"/page/claim/storm/c3\">what stands in its place</a>")
                .doesNotContain("/page/claim/storm/c1", "/page/document/calm", "/page/person/calm/Cy");
    }

    @Test
    void whoAsksForWhatIsNewIsToldOfIt() {
        List<String> versions = site.versions();
        assertThat(since(""))
                .containsExactly(
                        "+calm/c1",
                        "+flood/c1",
                        "+storm/c1",
                        "+storm/c2",
                        "-storm/c1>storm/c3",
                        "-storm/c2",
                        "+storm/c3",
                        "-calm/c1");
        assertThat(since("?since=" + versions.get(0)))
                .containsExactly("-storm/c1>storm/c3", "-storm/c2", "+storm/c3", "-calm/c1");
        assertThat(since("?since=2024-03-07T08:00:00Z")).containsExactly("-calm/c1");
        assertThat(since("?since=" + versions.get(0) + "&offset=1&limit=2")).containsExactly("-storm/c2", "+storm/c3");
        assertThat(since("?since=" + versions.get(2))).isEmpty();
    }

    private static List<String> since(String query) {
        List<String> changes = new java.util.ArrayList<>();
        JsonParser.parseString(site.body("/changes.json" + query, "-"))
                .getAsJsonObject()
                .getAsJsonArray("changes")
                .forEach(element -> {
                    var change = element.getAsJsonObject();
                    String start = SampleServer.BASE + "id/claim/";
                    changes.add((change.get("added").getAsBoolean() ? "+" : "-")
                            + change.get("claim").getAsString().replace(start, "")
                            + (change.has("replacedBy")
                                    ? ">"
                                            + change.get("replacedBy")
                                                    .getAsString()
                                                    .replace(start, "")
                                    : ""));
                });
        return changes;
    }

    @Test
    void anEarlierVersionIsToBeHadAsItWas() throws IOException {
        List<String> versions = site.versions();
        assertThat(dump(versions.get(0))).contains("three ships left the port", "not one soldier");
        assertThat(dump(versions.get(1)))
                .contains("the air base at Lutz", "not one soldier")
                .doesNotContain("three ships");
        assertThat(dump(versions.get(2)))
                .contains("the air base at Lutz")
                .doesNotContain("three ships", "not one soldier");
    }

    private static String dump(String version) throws IOException {
        byte[] file = site.server().bytes("/dump/" + version + "/relata.trig.gz", java.util.Map.of());
        try (var in = new java.util.zip.GZIPInputStream(new java.io.ByteArrayInputStream(file))) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    private static Set<String> gone() {
        String start = SampleServer.BASE + "id/";
        return site.published().store().read(() -> site.published().store().dataset().stream(
                        Iris.standard().graph("history"), Node.ANY, History.DELETED, Node.ANY)
                .map(quad -> quad.getSubject().getURI().replace(start, ""))
                .collect(Collectors.toCollection(TreeSet::new)));
    }
}
