package org.w3id.relata.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.relata.rdf.DocumentGraph;
import org.w3id.relata.rdf.Example;
import org.w3id.relata.rdf.ExampleKnowledge;
import org.w3id.relata.rdf.Iris;
import org.w3id.relata.rdf.Namespaces;
import org.w3id.relata.rdf.TrigFile;
import org.w3id.relata.rdf.Vocabulary;
import org.w3id.relata.store.Store;
import org.w3id.relata.store.release.Release;
import org.w3id.relata.text.Installation;

/** What is told to those who follow a citation to a claim as it was. */
class ClaimVersionsTest {
    private static final Iris IRIS = Iris.standard();

    @TempDir
    private static Path temporary;

    private static Store store;
    private static RelataServer server;

    /** In the first version one claim was put otherwise, and another was not there. */
    private static List<String> claims;

    private static String first;
    private static String second;

    @BeforeAll
    static void publishTwice() throws IOException {
        Installation installation = new Installation(temporary.resolve("home"));
        ExampleKnowledge.write(installation.home());
        store = Store.open(temporary.resolve("store"), installation);
        DatasetGraph after = new DocumentGraph(IRIS, Example.SYMMETRIC, Example.RUN).of(Example.document());
        Node name = IRIS.documentGraph(Example.KEY);
        claims = after
                .getGraph(name)
                .find(Node.ANY, StandardTerms.TYPE, Vocabulary.CLAIM)
                .mapWith(triple -> triple.getSubject().getURI())
                .toList()
                .stream()
                .sorted()
                .toList();
        assertThat(claims).hasSizeGreaterThan(2);
        DatasetGraph before = new DocumentGraph(IRIS, Example.SYMMETRIC, Example.RUN).of(Example.document());
        Graph graph = before.getGraph(name);
        Node changed = NodeFactory.createURI(claims.get(0));
        graph.remove(changed, Vocabulary.confidence, Node.ANY);
        graph.add(Triple.create(changed, Vocabulary.confidence, NodeFactory.createLiteralString("0.01")));
        graph.remove(NodeFactory.createURI(claims.get(1)), Node.ANY, Node.ANY);
        graph.find(Node.ANY, Node.ANY, Node.ANY)
                .filterKeep(triple -> triple.getSubject().getURI().startsWith(claims.get(1) + "/"))
                .toList()
                .forEach(graph::delete);
        first = publish(before);
        second = publish(after);
        server = RelataServer.start(new ServerSettings(
                store.dataset(),
                store.releases(),
                Namespaces.DEFAULT_BASE,
                SampleServer.queries(),
                0,
                ServerSettings.USUAL_LIMIT,
                null));
    }

    @AfterAll
    static void stop() {
        server.close();
        store.close();
    }

    @Test
    void thePresentVersionNeedsNoWords() {
        assertThat(page(0, "?version=" + second)).doesNotContain("class=\"notice\"");
        assertThat(page(0, "")).doesNotContain("class=\"notice\"");
    }

    @Test
    void anOlderOneIsSaidToBeTheSameOrNotAndWhereItIs() {
        assertThat(page(0, "?version=" + first))
                .containsSubsequence(
                        "In version " + first + " of ",
                        "this claim was there, but not as it is now.",
                        "href=\"/dump/" + first + "/\"");
        assertThat(page(1, "?version=" + first)).contains("this claim was not there yet.");
        assertThat(page(2, "?version=" + first)).contains("this claim was the same as it is now.");
    }

    @Test
    void oneThatThereNeverWasIsSaidToBeNone() {
        assertThat(page(0, "?version=0123456789abcdef"))
                .contains("There is no version “0123456789abcdef” of this data. The claim is shown as it is now.")
                .doesNotContain("/dump/0123456789abcdef");
    }

    @Test
    void theVersionIsKeptOnTheWayToThePage() throws IOException, InterruptedException {
        HttpResponse<String> response =
                get(URI.create(claims.get(0)).getPath().replace("/relata", "") + "?version=" + first);
        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.headers().firstValue("Location").orElseThrow()).endsWith("?version=" + first);
    }

    private static String publish(DatasetGraph data) throws IOException {
        Path converted = Files.createTempDirectory(temporary, "converted");
        TrigFile.write(converted.resolve(Example.KEY + ".trig"), data, Namespaces.DEFAULT_BASE);
        store.load(converted);
        return store.releases().current().map(Release::version).orElseThrow();
    }

    private static String page(int claim, String query) {
        try {
            return get("/page/" + claims.get(claim).substring((Namespaces.DEFAULT_BASE + "id/").length()) + query)
                    .body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path))
                                .header("Accept", "text/html")
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
