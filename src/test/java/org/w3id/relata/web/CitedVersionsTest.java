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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

/** What is told to those who follow a citation to a claim or a document as it was. */
class CitedVersionsTest {
    private static final Iris IRIS = Iris.standard();

    @TempDir
    private static Path temporary;

    private static Store store;
    private static RelataServer server;

    /**
     * In the first version one claim was put otherwise, another was not there, the words of the third stood at another place,
     * and the fourth was read with another confidence.
     */
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
        assertThat(claims).hasSizeGreaterThan(3);
        DatasetGraph before = new DocumentGraph(IRIS, Example.SYMMETRIC, Example.RUN).of(Example.document());
        Graph graph = before.getGraph(name);
        Node changed = NodeFactory.createURI(claims.get(0));
        graph.remove(changed, Vocabulary.certainty, Node.ANY);
        graph.add(Triple.create(changed, Vocabulary.certainty, Vocabulary.term("probable")));
        Node reread = NodeFactory.createURI(claims.get(3));
        graph.remove(reread, Vocabulary.confidence, Node.ANY);
        graph.add(Triple.create(reread, Vocabulary.confidence, NodeFactory.createLiteralString("0.01")));
        move(
                graph.find(NodeFactory.createURI(claims.get(2)), Vocabulary.evidence, Node.ANY)
                        .next()
                        .getObject(),
                graph);
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
        assertThat(page(3, "?version=" + first))
                .contains("this claim said the same as it does now, but was read otherwise.");
    }

    @Test
    void documentsAreToldOfAsWell() throws IOException, InterruptedException {
        String document = "/page/document/" + Example.KEY;
        assertThat(get(document + "?version=" + first).body())
                .containsSubsequence(
                        "In version " + first + " of ",
                        "this document was the same as it is now, but what was read in it was not.",
                        "href=\"/dump/" + first + "/\"");
        assertThat(get(document + "?version=" + second).body()).doesNotContain("class=\"notice\"");
        assertThat(get(document + "?version=none").body())
                .contains("There is no version “none” of this data. The document is shown as it is now.");
    }

    @ParameterizedTest
    @ValueSource(strings = {".ttl", ".jsonld", ".nq", ".bib", ".csl.json"})
    void programsAreLedToTheLatestVersionAndToTheOneTheyAskedFor(String suffix)
            throws IOException, InterruptedException {
        String path = path(0) + suffix;
        HttpResponse<String> older = get(path + "?version=" + first);
        assertThat(older.statusCode()).isEqualTo(200);
        assertThat(older.headers().allValues("Link"))
                .contains("<" + path + ">; rel=\"latest-version\"", "</dump/" + first + "/>; rel=\"archives\"");
        assertThat(get(path).headers().allValues("Link")).noneMatch(link -> link.contains("latest-version"));
        HttpResponse<String> none = get(path + "?version=0123456789abcdef");
        assertThat(none.statusCode()).isEqualTo(404);
        assertThat(none.body()).contains("There is no version “0123456789abcdef” of this data.");
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

    /** Gives words another place in the text. */
    private static void move(Node span, Graph graph) {
        Node moved = NodeFactory.createURI(span.getURI().replaceFirst("[^/]*$", "9000-9001"));
        graph.find(span, Node.ANY, Node.ANY).toList().forEach(triple -> {
            graph.delete(triple);
            graph.add(Triple.create(moved, triple.getPredicate(), triple.getObject()));
        });
        graph.find(Node.ANY, Node.ANY, span).toList().forEach(triple -> {
            graph.delete(triple);
            graph.add(Triple.create(triple.getSubject(), triple.getPredicate(), moved));
        });
    }

    private static String publish(DatasetGraph data) throws IOException {
        Path converted = Files.createTempDirectory(temporary, "converted");
        TrigFile.write(converted.resolve(Example.KEY + ".trig"), data, Namespaces.DEFAULT_BASE);
        store.load(converted);
        return store.releases().current().map(Release::version).orElseThrow();
    }

    private static String path(int claim) {
        return "/page/" + claims.get(claim).substring((Namespaces.DEFAULT_BASE + "id/").length());
    }

    private static String page(int claim, String query) {
        try {
            return get(path(claim) + query).body();
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
