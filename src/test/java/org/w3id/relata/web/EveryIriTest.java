package org.w3id.relata.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.net.http.HttpResponse;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.w3id.relata.store.release.History;

/** Every IRI of the data that is under the base has a description and a page. */
class EveryIriTest {
    private static final String BASE = SampleServer.BASE;

    private final DatasetGraph sample = SampleServer.sample();

    @Test
    void everyIriGivesTriplesAboutItselfAndAPage() {
        Set<String> iris = iris();
        assertThat(iris).hasSizeGreaterThan(150);
        try (SampleServer server = SampleServer.start()) {
            assertSoftly(softly -> iris.forEach(iri -> {
                String path = "/" + iri.substring(BASE.length()).replace("é", "%C3%A9");
                HttpResponse<String> turtle = server.follow(path, "text/turtle");
                softly.assertThat(turtle.statusCode()).as(iri).isEqualTo(200);
                softly.assertThat(mentions(turtle.body(), iri)).as(iri).isTrue();
                HttpResponse<String> page = server.follow(path, "text/html");
                softly.assertThat(page.statusCode()).as(iri).isEqualTo(200);
                softly.assertThat(page.body()).as(iri).contains("<h1", "</html>");
            }));
        }
    }

    private Set<String> iris() {
        Set<String> iris = new TreeSet<>();
        sample.find().forEachRemaining(quad -> nodes(quad)
                .filter(Node::isURI)
                // What is gone is told in another way: see GoneTest.
                .filter(node -> !sample.contains(Node.ANY, node, History.DELETED, Node.ANY))
                .map(Node::getURI)
                .filter(iri -> iri.startsWith(BASE))
                .forEach(iris::add));
        return iris;
    }

    private static Stream<Node> nodes(Quad quad) {
        return Stream.of(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
    }

    /** As a subject, or, for terms that have no triples of their own here, anywhere. */
    private boolean mentions(String turtle, String iri) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(turtle, Lang.TURTLE).parse(graph);
        boolean described = sample.stream().anyMatch(quad -> quad.getSubject().hasURI(iri));
        return graph.stream()
                .anyMatch(triple -> triple.getSubject().hasURI(iri)
                        || (!described && !triple.getSubject().isBlank()));
    }
}
