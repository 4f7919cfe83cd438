package org.w3id.relata.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.relata.ConvertedSeeds;
import org.w3id.relata.rdf.Iris;
import org.w3id.relata.store.Store;
import org.w3id.relata.text.Installation;

/** The canned queries as data. */
class QueryGraphTest {
    private static final String SH = "http://www.w3.org/ns/shacl#";
    private static final QueryCatalogue CATALOGUE = QueryCatalogue.load(Path.of("queries"));
    private static final QueryGraph QUERIES = new QueryGraph(Iris.standard());
    private static final Graph GRAPH = QUERIES.describe(CATALOGUE.queries());

    static List<CannedQuery> queries() {
        return CATALOGUE.queries();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void everyQueryIsAnExecutableWithItsText(CannedQuery query) {
        Node iri = QUERIES.iri(query);
        assertThat(GRAPH.contains(iri, RDF.Nodes.type, sh("SPARQLExecutable"))).isTrue();
        assertThat(GRAPH.contains(iri, RDF.Nodes.type, sh("SPARQLSelectExecutable")))
                .isTrue();
        assertThat(text(iri, RDFS.Nodes.label)).isEqualTo(query.summary());
        assertThat(text(iri, RDFS.Nodes.comment)).isEqualTo(query.description());
        Query sparql = QueryFile.parse(text(iri, sh("select")));
        assertThat(sparql.getProjectVars())
                .isEqualTo(QueryFile.parse(query.sparql()).getProjectVars());
        assertThat(sparql).isEqualTo(query.example("https://w3id.org/relata/").sparql());
        assertThat(GRAPH.find(iri, schema("keywords"), Node.ANY).toList()).hasSameSizeAs(query.tags());
        assertThat(GRAPH.contains(iri, schema("target"), NodeFactory.createURI("https://w3id.org/relata/sparql")))
                .isTrue();
        assertThat(GRAPH.find(iri, sh("parameter"), Node.ANY).toList()).hasSameSizeAs(query.parameters());
        assertThat(GRAPH.find(iri, sh("prefixes"), Node.ANY).toList()).hasSize(1);
    }

    @Test
    void aParameterIsDescribedWithItsTypeDefaultAndExample() {
        Node parameter = NodeFactory.createURI("https://w3id.org/relata/id/query/facilities-in-a-state/state");
        assertThat(GRAPH.contains(parameter, RDF.Nodes.type, sh("Parameter"))).isTrue();
        assertThat(GRAPH.contains(parameter, sh("nodeKind"), sh("IRI"))).isTrue();
        assertThat(GRAPH.contains(
                        parameter,
                        sh("defaultValue"),
                        NodeFactory.createURI("https://w3id.org/relata/id/state/belarus")))
                .isTrue();
        assertThat(text(parameter, sh("name"))).isEqualTo("state");
        assertThat(text(parameter, sh("optional"))).isEqualTo("true");
        Node since = NodeFactory.createURI("https://w3id.org/relata/id/query/denials/since");
        assertThat(GRAPH.contains(
                        since, sh("datatype"), NodeFactory.createURI("http://www.w3.org/2001/XMLSchema#dateTime")))
                .isTrue();
    }

    @Test
    void everythingHasAnIriAndALabel() {
        GRAPH.find().forEachRemaining(triple -> {
            assertThat(triple.getSubject().isURI()).as("%s", triple).isTrue();
            assertThat(triple.getObject().isBlank()).as("%s", triple).isFalse();
            assertThat(GRAPH.contains(triple.getSubject(), RDFS.Nodes.label, Node.ANY))
                    .as("a label of %s", triple.getSubject())
                    .isTrue();
        });
    }

    @Test
    void theGraphIsLoadedWithTheDocumentsAndMadeAnewWhenAQueryChanges(@TempDir Path folder) throws IOException {
        Path converted = folder.resolve("converted");
        java.nio.file.Files.createDirectory(converted);
        ConvertedSeeds.writeTo(converted);
        Node graph = Iris.standard().graph("queries");
        Path store = folder.resolve("store");
        assertThat(loaded(store, converted, CATALOGUE, graph)).isEqualTo(GRAPH.size());
        QueryCatalogue one = new QueryCatalogue(CATALOGUE.queries().subList(0, 1));
        assertThat(loaded(store, converted, one, graph))
                .isEqualTo(QUERIES.describe(one.queries()).size());
    }

    private static int loaded(Path folder, Path converted, QueryCatalogue catalogue, Node graph) {
        try (Store store =
                Store.open(folder, Installation.current(), List.of(QueryGraph.of(catalogue)), Clock.systemUTC())) {
            store.load(converted);
            return store.read(() -> store.dataset().getGraph(graph).size());
        }
    }

    private static String text(Node subject, Node property) {
        return GRAPH.find(subject, property, Node.ANY).next().getObject().getLiteralLexicalForm();
    }

    private static Node sh(String name) {
        return NodeFactory.createURI(SH + name);
    }

    private static Node schema(String name) {
        return NodeFactory.createURI("https://schema.org/" + name);
    }
}
