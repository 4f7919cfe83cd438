package org.w3id.relata.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.relata.EveryRelationStore;
import org.w3id.relata.rdf.OntologyGraph;
import org.w3id.relata.store.Store;

/** What is published asserts no proposition, whichever way it is asked for. */
class NeverAssertedEndpointTest {
    private static final String PREFIXES =
            """
            PREFIX relata: <https://w3id.org/relata/ontology/>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            """;

    private static Store store;
    private static SampleServer server;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        store = EveryRelationStore.open(folder);
        server = SampleServer.start(new ServerSettings(
                store.dataset(),
                store.releases(),
                SampleServer.BASE,
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

    /** The default graph is the union of the others; a graph may also be asked for by name. */
    @ParameterizedTest
    @ValueSource(strings = {"?s ?relation ?o", "GRAPH ?g { ?s ?relation ?o }", "?s (relata:visits|^relata:visits) ?o"})
    void noRelationIsAPredicate(String pattern) {
        assertThat(ask("ASK { ?relation a relata:Relation . " + pattern + " }")).isFalse();
    }

    @Test
    void everyPropositionIsQuotedAndSpelledOutAndNotSaid() {
        String content = "?p relata:subject ?s ; relata:relation ?r ; relata:object ?o . ";

        assertThat(ask("ASK { " + content + "}")).isTrue();
        assertThat(ask("ASK { " + content + "?p rdf:reifies ?t FILTER(?t = TRIPLE(?s, ?r, ?o)) }"))
                .isTrue();
        assertThat(ask("ASK { " + content + "FILTER NOT EXISTS { ?p rdf:reifies <<( ?s ?r ?o )>> } }"))
                .isFalse();
        assertThat(ask("ASK { " + content + "?s ?r ?o }")).isFalse();
    }

    /** What would be answered if one were stated: the same question of the same data and one triple more. */
    @Test
    void aRelationThatIsStatedIsFound() {
        DatasetGraph data = DatasetGraphFactory.createTxnMem();
        Txn.executeRead(store.dataset(), () -> store.dataset().find().forEachRemaining(data::add));
        Node graph = NodeFactory.createURI("https://w3id.org/relata/id/graph/document/every-relation");
        Node one = NodeFactory.createURI("https://w3id.org/relata/id/state/every-relation/one");
        Txn.executeWrite(
                data,
                () -> data.add(
                        new Quad(graph, one, NodeFactory.createURI("https://w3id.org/relata/ontology/borders"), one)));

        try (SampleServer other = SampleServer.start(data, ServerSettings.USUAL_LIMIT)) {
            assertThat(ask(other, "ASK { ?relation a relata:Relation . ?s ?relation ?o }"))
                    .isTrue();
            assertThat(ask(other, "ASK { ?relation a relata:Relation . GRAPH ?g { ?s ?relation ?o } }"))
                    .isTrue();
        }
    }

    /** With triple terms too, what is sent has them as terms and never as statements. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/data?graph=https%3A%2F%2Fw3id.org%2Frelata%2Fid%2Fgraph%2Fdocument%2Fevery-relation",
                "/data?default"
            })
    void whatIsSentSaysNone(String path) {
        for (String type : new String[] {"application/n-triples", "application/n-triples;version=1.2"}) {
            HttpResponse<String> response = server.get(path, type);
            assertThat(response.statusCode()).isEqualTo(200);
            DatasetGraph read = DatasetGraphFactory.create();
            RDFParser.fromString(response.body(), Lang.NTRIPLES).parse(read);

            assertThat(OntologyGraph.read(Path.of("ontology/relata.ttl")).relations())
                    .isNotEmpty()
                    .noneMatch(name -> read.contains(
                            Node.ANY,
                            Node.ANY,
                            NodeFactory.createURI("https://w3id.org/relata/ontology/" + name),
                            Node.ANY));
            assertThat(Iter.anyMatch(read.find(), quad -> quad.getObject().isTripleTerm()))
                    .as(type)
                    .isEqualTo(type.contains("1.2"));
        }
    }

    private static boolean ask(String query) {
        return ask(server, query);
    }

    private static boolean ask(SampleServer asked, String query) {
        HttpResponse<String> response = asked.get(
                "/sparql?query=" + URLEncoder.encode(PREFIXES + query, StandardCharsets.UTF_8),
                "application/sparql-results+json");
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response.body().replaceAll("\\s", "").contains("\"boolean\":true");
    }
}
