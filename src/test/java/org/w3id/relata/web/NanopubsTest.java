package org.w3id.relata.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.relata.rdf.Vocabulary;
import org.w3id.relata.rdf.nanopub.ArtifactCode;

/** Nanopublications over HTTP. */
class NanopubsTest {
    private static final String CLAIM = "meridian-2024-03-05/3fa1c07e9b2d4a65";

    private static SampleServer server;

    @BeforeAll
    static void start() {
        DatasetGraph dataset = SampleServer.sample();
        Txn.executeWrite(dataset, () -> {
            for (String claim : List.of("two%20words%2C%20caf%C3%A9/c1", "café-o'brien/c1")) {
                claim(dataset, NodeFactory.createURI(SampleServer.BASE + "id/claim/" + claim));
            }
            dataset.add(
                    NodeFactory.createURI(SampleServer.BASE + "id/graph/history"),
                    NodeFactory.createURI(SampleServer.BASE + "id/claim/hostile/gone"),
                    NodeFactory.createURI("https://www.w3.org/ns/activitystreams#deleted"),
                    NodeFactory.createLiteralDT("2024-03-06T08:00:00Z", XSDDatatype.XSDdateTime));
        });
        server = SampleServer.start(dataset, ServerSettings.USUAL_LIMIT);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "application/trig,                           application/trig,     .trig",
        "application/trig;version=1.2,               application/trig,     .trig",
        "application/n-quads,                        application/n-quads,  .nq",
        "application/ld+json,                        application/ld+json,  .jsonld",
        "text/html,                                  text/html,            ''",
        "'text/html,application/xml;q=0.9,*/*;q=0.8', text/html,           ''",
        "*/*,                                        application/trig,     .trig",
        "-,                                          application/trig,     .trig"
    })
    void theFormIsNegotiated(String accept, String type, String suffix) {
        String page = page();
        assertThat(server.get(page, accept)).satisfies(response -> answers(response, 200, type));
        assertThat(location(server.get("/page/claim/" + CLAIM + "/nanopub", accept)))
                .isEqualTo(page + suffix);
        String id = page.replace("/page/", "/id/");
        assertThat(location(server.get(id, accept))).isEqualTo(page + suffix);
        for (String part : List.of("head", "assertion", "provenance", "pubinfo")) {
            assertThat(location(server.get(id + "/" + part, accept))).isEqualTo(page + suffix);
            assertThat(location(server.get(page + "/" + part, accept))).isEqualTo(page + suffix);
        }
        assertThat(server.get(id + "/else", accept).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {CLAIM, "hostile/c1", "two%20words%2C%20caf%C3%A9/c1", "caf%C3%A9-o%27brien/c1"})
    void everyFormHoldsTheSameFourGraphsAndTheyAreWhatTheIriPromises(String claim) {
        String page = location(server.get("/page/claim/" + claim + "/nanopub", "text/html"));
        String code = page.substring(page.lastIndexOf('/') + 1);
        List<Quad> quads = quads(page + ".nq", Lang.NQUADS);
        assertThat(quads.stream().map(Quad::getGraph).distinct()).hasSize(4);
        assertThat(ArtifactCode.of(quads, code)).isEqualTo(code);
        assertThat(quads(page + ".trig", Lang.TRIG)).hasSameElementsAs(quads);
        assertThat(quads(page + ".jsonld", Lang.JSONLD11)).hasSameElementsAs(quads);
        assertThat(server.get(page, "text/html").body()).contains("<strong>" + code + "</strong>");
    }

    @Test
    void trigIsReadByPeopleToo() {
        String page = page();
        assertThat(server.get(page + ".trig", "-").body())
                .contains(
                        "@base <https://w3id.org/relata/> .",
                        "@prefix this: <https://w3id.org/relata/id/nanopub/" + page.substring("/page/nanopub/".length())
                                + "> .",
                        "a np:Nanopublication",
                        "np:hasAssertion sub:assertion",
                        "relata:source <id/person/meridian-2024-03-05/oskar-lind>")
                .containsSubsequence(
                        "GRAPH sub:assertion {", "GRAPH sub:head {", "GRAPH sub:provenance {", "GRAPH sub:pubinfo {")
                .doesNotContain("@prefix void:");
    }

    @Test
    void thePageShowsTheFourGraphsAndHowToVerifyThem() {
        String page = page();
        String code = page.substring(page.lastIndexOf('/') + 1);
        assertThat(server.get(page, "text/html").body())
                .containsSubsequence(
                        "Nanopublication of a",
                        "href=\"/page/claim/" + CLAIM + "\"",
                        "<h1",
                        "Claim by Oskar Lind: “Zubrowka had stationed some 3,000 soldiers",
                        "Trusty URI",
                        "<strong>" + code + "</strong>",
                        "href=\"" + page + ".trig\"",
                        "href=\"" + page + ".nq\"",
                        "href=\"" + page + ".jsonld\"",
                        "check " + code + ".trig",
                        "<h2>Assertion</h2>",
                        "Jana Novak",
                        "3000.0",
                        "<h2>Provenance</h2>",
                        "0.83",
                        "<h2>Publication info</h2>",
                        "https://creativecommons.org/licenses/by/4.0/",
                        "<h2>Head</h2>");
        assertThat(server.get("/page/claim/" + CLAIM, "text/html").body())
                .contains("href=\"/page/claim/" + CLAIM + "/nanopub\"");
    }

    @Test
    void aCodeThatIsNotTheClaimsNamesTheOneThatIs() {
        String page = page();
        String present = "https://w3id.org/relata/id/nanopub/" + page.substring("/page/nanopub/".length());
        String other = page.substring(0, page.length() - 43) + "_".repeat(43);
        for (String address : List.of(other, other + ".nq", other.replace("/page/", "/id/"))) {
            HttpResponse<String> response = server.get(address, "application/json");
            assertThat(response.statusCode()).isEqualTo(404);
            assertThat(response.body()).contains("Its nanopublication is <" + present + ">.");
            assertThat(response.headers().firstValue("Link")).contains("<" + page + ">; rel=\"successor-version\"");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/page/claim/hostile/gone/nanopub", "/page/nanopub/hostile/gone/", "/id/nanopub/hostile/gone/"})
    void whereTheClaimIsGoneSoIsItsNanopublication(String address) {
        String code = address.endsWith("/") ? "RA" + "_".repeat(43) : "";
        assertThat(server.get(address + code, "text/html").statusCode()).isEqualTo(410);
    }

    @Test
    void whatATrustyUriNamesNeverChanges() {
        HttpResponse<String> response = server.get(page() + ".trig", "-");
        assertThat(response.headers().firstValue("Cache-Control")).contains("public, max-age=31536000, immutable");
        assertThat(response.headers().firstValue("ETag")).isPresent();
        assertThat(server.get(page(), "text/html").headers().firstValue("Cache-Control"))
                .contains("public, no-cache");
    }

    private static void claim(DatasetGraph dataset, Node claim) {
        Node graph = NodeFactory.createURI(claim.getURI().replace("/claim/", "/graph/document/"));
        dataset.add(graph, claim, RDF.Nodes.type, Vocabulary.CLAIM);
        dataset.add(graph, claim, Vocabulary.inDocument, NodeFactory.createURI(SampleServer.BASE + "id/document/x"));
        dataset.add(graph, claim, RDFS.Nodes.label, NodeFactory.createLiteralString("one\ntwo \\ \"three\" 📻"));
    }

    private static String page() {
        return location(server.get("/page/claim/" + CLAIM + "/nanopub", "text/html"));
    }

    private static String location(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(303);
        return response.headers().firstValue("Location").orElseThrow();
    }

    private static void answers(HttpResponse<String> response, int status, String type) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        assertThat(response.headers().allValues("Vary")).contains("Accept");
    }

    private static List<Quad> quads(String path, Lang lang) {
        HttpResponse<String> response = server.get(path, "-");
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        DatasetGraph dataset = DatasetGraphFactory.create();
        RDFParser.create().source(new StringReader(response.body())).lang(lang).parse(dataset);
        assertThat(dataset.getDefaultGraph().isEmpty()).isTrue();
        return new ArrayList<>(Iter.toList(dataset.find()));
    }
}
