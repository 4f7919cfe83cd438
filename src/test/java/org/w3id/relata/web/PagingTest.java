package org.w3id.relata.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3id.relata.rdf.Iris;
import org.w3id.relata.rdf.Vocabulary;

/** What many things refer to is described in pages that lead to each other, and nothing is lost between them. */
class PagingTest {
    private static final int MANY = 450;
    private static final Node THING = Iris.standard().id("run/long-list");
    private static final Pattern LINK = Pattern.compile("<([^>]*)>; rel=\"([^\"]*)\"");

    private static SampleServer server;

    @BeforeAll
    static void start() {
        DatasetGraph data = SampleServer.sample();
        Node graph = Iris.standard().graph("document/hostile");
        Txn.executeWrite(data, () -> {
            data.add(graph, THING, StandardTerms.LABEL, NodeFactory.createLiteralString("A long list"));
            for (int i = 0; i < MANY; i++) {
                data.add(graph, Iris.standard().id("claim/hostile/x" + i), StandardTerms.GENERATED_BY, THING);
            }
        });
        server = SampleServer.start(data, ServerSettings.USUAL_LIMIT);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void thePagesOfADescriptionTogetherSayAll() {
        Set<Node> seen = new HashSet<>();
        Optional<String> next = Optional.of("/page/run/long-list.nt");
        int pages = 0;
        while (next.isPresent()) {
            HttpResponse<String> page = server.get(next.get(), "-");
            pages++;
            Graph graph = GraphFactory.createDefaultGraph();
            RDFParser.fromString(page.body(), Lang.NTRIPLES).parse(graph);
            graph.find(Node.ANY, StandardTerms.GENERATED_BY, THING)
                    .forEachRemaining(
                            triple -> assertThat(seen.add(triple.getSubject())).isTrue());
            // What goes out stands on the first page.
            assertThat(graph.contains(THING, StandardTerms.LABEL, Node.ANY)).isEqualTo(pages == 1);
            assertThat(link(page, "first")).hasValue("/page/run/long-list.nt?page=1");
            assertThat(link(page, "last")).hasValue("/page/run/long-list.nt?page=3");
            assertThat(link(page, "prev").isPresent()).isEqualTo(pages > 1);
            next = link(page, "next");
        }
        assertThat(pages).isEqualTo(3);
        assertThat(seen).hasSize(MANY);
        assertThat(server.get("/page/run/long-list.nt?page=4", "-").statusCode())
                .isEqualTo(404);
    }

    @Test
    void peopleHaveTheSamePages() {
        String first = server.get("/page/run/long-list", "text/html").body();
        assertThat(first)
                .contains(
                        "Page 1 of 3",
                        "href=\"/page/run/long-list?page=2\">Next<",
                        "href=\"/page/run/long-list?page=3\">Last<")
                .doesNotContain("Previous");
        String last = server.get("/page/run/long-list?page=3", "text/html").body();
        assertThat(last).contains("Page 3 of 3", "Previous").doesNotContain(">Next<");
        assertThat(Pattern.compile("href=\"/page/claim/hostile/x")
                        .matcher(last)
                        .results()
                        .count())
                .isEqualTo(MANY - 2 * Incoming.PER_PAGE);
    }

    @Test
    void theFormatThatWasAskedForStays() {
        HttpResponse<String> page = server.get("/page/run/long-list?format=ttl", "-");
        assertThat(link(page, "next")).hasValue("/page/run/long-list?format=ttl&page=2");
        HttpResponse<String> thing = server.get("/id/run/long-list?page=2", "text/turtle");
        assertThat(thing.headers().firstValue("Location")).hasValue("/page/run/long-list.ttl?page=2");
    }

    @Test
    void aShortListHasNoPages() {
        HttpResponse<String> page = server.get("/page/state/zubrowka.ttl", "-");
        assertThat(List.of("first", "prev", "next", "last"))
                .allSatisfy(relation -> assertThat(link(page, relation)).isEmpty());
        assertThat(page.body())
                .contains("relata:source", Vocabulary.claimedBy.getURI().replaceFirst(".*/", ""));
    }

    @Test
    void anAddressMayBeVeryLong() {
        String key = "%D1%8F".repeat(250);
        DatasetGraph data = SampleServer.sample();
        Txn.executeWrite(
                data,
                () -> data.add(
                        Iris.standard().graph("document/hostile"),
                        Iris.standard().id("document/" + "я".repeat(250)),
                        StandardTerms.LABEL,
                        NodeFactory.createLiteralString("A long name")));
        try (SampleServer other = SampleServer.start(data, ServerSettings.USUAL_LIMIT)) {
            assertThat(other.get("/page/document/" + key + ".ttl", "-").statusCode())
                    .isEqualTo(200);
            assertThat(other.get("/page/document/" + key, "text/html").statusCode())
                    .isEqualTo(200);
        }
    }

    private static Optional<String> link(HttpResponse<String> response, String relation) {
        List<String> links = response.headers().allValues("Link").stream()
                .map(LINK::matcher)
                .filter(Matcher::find)
                .filter(link -> link.group(2).equals(relation))
                .map(link -> link.group(1))
                .collect(Collectors.toList());
        return links.stream().findFirst();
    }
}
