package org.w3id.relata.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.rdfpatch.RDFPatchOps;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.WebContent;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.RowSetRewindable;
import org.apache.jena.sparql.exec.http.GSP;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.relata.rdf.Iris;

/** Apache Jena as a client of a real server. */
class JenaClientTest {
    private static final String CLAIM = "id/claim/meridian-2024-03-05/3fa1c07e9b2d4a65";
    private static final String SOURCES =
            "PREFIX relata: <https://w3id.org/relata/ontology/> SELECT ?claim ?source { ?claim relata:source ?source }";

    @TempDir
    static Path folder;

    private static SampleServer server;

    @BeforeAll
    static void start() {
        server = SampleServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String at(String path) {
        return server.url() + "/" + path;
    }

    @ParameterizedTest
    @EnumSource(RdfFormat.class)
    void aThingIsReadInEverySyntax(RdfFormat format) {
        Graph expected = GraphFactory.createDefaultGraph();
        RDFParser.source(at(CLAIM)).acceptHeader("application/n-triples").parse(expected);
        assertThat(expected.size()).isGreaterThan(50);

        for (String address : List.of(CLAIM, CLAIM.replace("id/", "page/"), "relata/" + CLAIM)) {
            DatasetGraph data = DatasetGraphFactory.create();
            RDFParser.source(at(address)).acceptHeader(format.mediaType()).parse(data);
            assertThat(triples(data).isIsomorphicWith(expected)).as(address).isTrue();
        }
        DatasetGraph suffixed = DatasetGraphFactory.create();
        RDFParser.source(at(CLAIM.replace("id/", "page/") + "." + format.suffix()))
                .parse(suffixed);
        assertThat(triples(suffixed).isIsomorphicWith(expected)).isTrue();
    }

    /** Whatever Jena asks for by itself. */
    @Test
    void aThingIsReadWithoutAWord() {
        Model model = RDFDataMgr.loadModel(at("id/state/zubrowka"));
        assertThat(model.contains(model.createResource(SampleServer.BASE + "id/state/zubrowka"), null))
                .isTrue();
    }

    private static Graph triples(DatasetGraph data) {
        Graph triples = GraphFactory.createDefaultGraph();
        data.stream().forEach(quad -> triples.add(quad.asTriple()));
        return triples;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                WebContent.contentTypeResultsJSON,
                WebContent.contentTypeResultsXML,
                WebContent.contentTypeTextCSV,
                WebContent.contentTypeTextTSV
            })
    void rowsAreReadInEveryFormat(String mediaType) {
        assertThat(ResultSetLang.isRegistered(RDFLanguages.contentTypeToLang(mediaType)))
                .isTrue();
        for (boolean post : new boolean[] {false, true}) {
            var builder = QueryExecHTTP.service(at("sparql")).query(SOURCES).acceptHeader(mediaType);
            try (QueryExecHTTP query = (post ? builder.postQuery() : builder).build()) {
                RowSetRewindable rows = query.select().rewindable();
                assertThat(rows.size()).isEqualTo(8);
            }
        }
    }

    @Test
    void aConnectionAsksDescribesAndReads() {
        try (RDFConnection connection = RDFConnection.connectPW(at("sparql"), "", "")) {
            assertThat(connection.queryAsk("ASK { ?s ?p ?o }")).isTrue();
        }
        try (RDFConnection connection = org.apache.jena.rdfconnection.RDFConnectionRemote.newBuilder()
                .destination(server.url())
                .queryEndpoint("sparql")
                .gspEndpoint("data")
                .build()) {
            assertThat(connection.queryAsk("ASK { GRAPH ?g { ?s ?p ?o } }")).isTrue();
            assertThat(connection
                            .queryConstruct("CONSTRUCT WHERE { ?s a <https://w3id.org/relata/ontology/Claim> }")
                            .size())
                    .isEqualTo(8);
            assertThat(connection
                            .queryDescribe("DESCRIBE <" + SampleServer.BASE + CLAIM + ">")
                            .size())
                    .isGreaterThan(10);
            assertThat(connection
                            .fetch(Iris.standard().graph("disputes").getURI())
                            .size())
                    .isGreaterThan(5);
            assertThat(connection.fetchDataset().asDatasetGraph().stream().count())
                    .isGreaterThan(500);
            assertThatThrownBy(() -> connection.update("CLEAR ALL")).isInstanceOf(HttpException.class);
        }
    }

    @Test
    void graphsAreReadByTheGraphStoreProtocol() {
        Graph graph = GSP.service(at("data"))
                .graphName(Iris.standard().graph("gazetteer"))
                .GET();
        assertThat(graph.contains(Iris.standard().id("state/zubrowka"), Node.ANY, Node.ANY))
                .isTrue();
        assertThat(GSP.service(at("data")).defaultGraph().GET().size()).isGreaterThan(graph.size());
        assertThatThrownBy(
                        () -> GSP.service(at("data")).graphName("http://x/none").GET())
                .isInstanceOf(HttpException.class);
        assertThatThrownBy(
                        () -> GSP.service(at("data")).graphName("http://x/none").DELETE())
                .isInstanceOf(HttpException.class);
    }

    /** A copy is kept up to date by what the server publishes, and by nothing else. */
    @Test
    void aCopyFollowsTheDataFromOneVersionToTheNext() throws IOException {
        try (PublishedSite site = new PublishedSite(folder)) {
            List<String> versions = site.versions();
            DatasetGraph copy = dump(site, versions.get(0), "relata.nq.gz", Lang.NQUADS);
            for (String version : versions.subList(1, versions.size())) {
                try (InputStream patch = unpacked(site, version, "changes.rdfp.gz")) {
                    RDFPatchOps.applyChange(copy, RDFPatchOps.read(patch));
                }
                DatasetGraph whole = dump(site, version, "relata.trig.gz", Lang.TRIG);
                assertThat(copy.stream().count()).isEqualTo(whole.stream().count());
                whole.listGraphNodes()
                        .forEachRemaining(name -> assertThat(copy.getGraph(name).isIsomorphicWith(whole.getGraph(name)))
                                .as(name.getURI())
                                .isTrue());
            }
        }
    }

    private static DatasetGraph dump(PublishedSite site, String version, String file, Lang lang) throws IOException {
        DatasetGraph data = DatasetGraphFactory.create();
        try (InputStream in = unpacked(site, version, file)) {
            RDFParser.source(in)
                    .lang(lang)
                    .labelToNode(LabelToNode.createUseLabelEncoded())
                    .parse(data);
        }
        return data;
    }

    private static InputStream unpacked(PublishedSite site, String version, String file) throws IOException {
        return new GZIPInputStream(URI.create(site.server().url() + "/dump/" + version + "/" + file)
                .toURL()
                .openStream());
    }
}
