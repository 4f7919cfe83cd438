package org.w3id.relata.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.w3id.relata.store.release.Releases;
import org.w3id.relata.text.UserError;

class RelataServerTest {
    @Test
    void aPortInUseIsTheUsersToMend() {
        DatasetGraph empty = DatasetGraphFactory.createTxnMem();
        try (SampleServer first = SampleServer.start()) {
            ServerSettings same = settings(empty, SampleServer.queries(), first.port());
            assertThatThrownBy(() -> RelataServer.start(same))
                    .isInstanceOf(UserError.class)
                    .hasMessageContaining(Integer.toString(first.port()))
                    .extracting(error -> ((UserError) error).remedy())
                    .asString()
                    .contains("--port");
        }
    }

    @Test
    void aMissingFolderOfQueriesIsTheUsersToMend() {
        ServerSettings none = settings(DatasetGraphFactory.createTxnMem(), Path.of("none"), 0);
        assertThatThrownBy(() -> RelataServer.start(none)).isInstanceOf(UserError.class);
    }

    @Test
    void anEmptyStoreIsServed() {
        try (SampleServer server = SampleServer.start(DatasetGraphFactory.createTxnMem(), ServerSettings.USUAL_LIMIT)) {
            assertThat(server.get("/", "text/html").body()).contains("The store is empty");
            assertThat(server.get("/health", "-").body()).contains("\"empty\":true");
            assertThat(server.get("/data", "application/trig").statusCode()).isEqualTo(200);
            assertThat(server.get("/id/state/x", "text/turtle").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void anotherBaseIsAnsweredAtTheSamePaths() {
        DatasetGraph data = DatasetGraphFactory.createTxnMem();
        String iri = "https://example.org/news/id/state/x";
        org.apache.jena.system.Txn.executeWrite(
                data,
                () -> data.add(
                        org.apache.jena.graph.NodeFactory.createURI("https://example.org/news/id/graph/g"),
                        org.apache.jena.graph.NodeFactory.createURI(iri),
                        StandardTerms.LABEL,
                        org.apache.jena.graph.NodeFactory.createLiteralString("X")));
        ServerSettings settings = SampleServer.settings(
                data, "https://example.org/news/", SampleServer.queries(), ServerSettings.USUAL_LIMIT);
        try (RelataServer server = RelataServer.start(settings)) {
            assertThat(org.apache.jena.riot.RDFDataMgr.loadGraph(server.url() + "page/state/x.ttl")
                            .size())
                    .isEqualTo(1);
        }
    }

    private static ServerSettings settings(DatasetGraph dataset, Path queries, int port) {
        return new ServerSettings(
                dataset, new Releases(Path.of("none")), SampleServer.BASE, queries, port, Duration.ofSeconds(1), null);
    }
}
