package org.w3id.relata.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.relata.rdf.Iris;
import org.w3id.relata.rdf.Namespaces;
import org.w3id.relata.rdf.OntologyGraph;

/** JSON-LD with the short names of the published context, which says the same as every other format. */
class JsonLdTest {
    private static final String CLAIM = "/page/claim/meridian-2024-03-05/3fa1c07e9b2d4a65.jsonld";
    private static final Graph ONTOLOGY =
            OntologyGraph.read(Path.of("ontology/relata.ttl")).graph();

    private static SampleServer server;

    @BeforeAll
    static void start() {
        DatasetGraph data = SampleServer.sample();
        Txn.executeWrite(data, () -> ONTOLOGY.find()
                .forEachRemaining(triple -> data.add(Quad.create(Iris.standard().graph("ontology"), triple))));
        server = SampleServer.start(data, ServerSettings.USUAL_LIMIT);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aClaimIsSaidInShortNames() {
        JsonObject claim = JsonParser.parseString(server.get(CLAIM, "-").body())
                .getAsJsonObject()
                .getAsJsonArray("@graph")
                .get(0)
                .getAsJsonObject();

        String id = SampleServer.BASE + "id/";
        assertThat(claim.get("id").getAsString()).isEqualTo(id + "claim/meridian-2024-03-05/3fa1c07e9b2d4a65");
        assertThat(claim.get("type").getAsString()).isEqualTo("Claim");
        assertThat(claim.get("source").getAsString()).isEqualTo(id + "person/meridian-2024-03-05/oskar-lind");
        assertThat(claim.get("polarity").getAsString()).isEqualTo("affirmed");
        assertThat(claim.get("confidence").getAsString()).isEqualTo("0.83");
        assertThat(claim.get("label").getAsString()).startsWith("Zubrowka had stationed");
        assertThat(claim.getAsJsonArray("relayedBy")).hasSize(2);
        assertThat(claim.keySet()).noneMatch(key -> key.contains(":"));
    }

    @Test
    void aPropositionNamesItsRelationShortly() {
        String body =
                server.get("/page/proposition/81905281d826aa72.jsonld", "-").body();
        assertThat(body).contains("\"relation\": \"deploysForcesTo\"");
        assertThat(context(body).keySet())
                .contains("relation", "deploysForcesTo", "Proposition")
                .doesNotContain("Dispute", "confidence", "hosts");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                CLAIM,
                "/page/document/meridian-2024-03-05.jsonld",
                "/page/state/zubrowka.jsonld",
                "/page/facility/lutz-air-base.jsonld",
                "/page/span/meridian-2024-03-05/34-43/position.jsonld",
                "/page/claim/hostile/c1.jsonld",
                "/page/person/hostile/mallory.jsonld",
                "/page/ontology.jsonld",
                "/data?default&format=jsonld",
                "/data?format=jsonld",
                "/sparql?format=jsonld&query=CONSTRUCT{?s?p?o}WHERE{?s?p?o}"
            })
    void itSaysTheSame(String path) {
        String body = server.get(path, "-").body();
        String other = path.contains("/data?format")
                ? path.replace("jsonld", "nq")
                : path.replace(".jsonld", ".nt").replace("=jsonld", "=nt");
        DatasetGraph expected = DatasetGraphFactory.create();
        RDFParser.fromString(server.get(other, "-").body(), Lang.NQUADS).parse(expected);
        assertThat(expected.stream().count()).isPositive();

        assertSame(parsed(body), expected);
    }

    @Test
    void thePublishedContextMeansTheSameAsTheEmbeddedOne() {
        String context = server.get("/context.jsonld", "application/ld+json").body();
        JsonObject published = JsonParser.parseString(context).getAsJsonObject().getAsJsonObject("@context");
        for (String path : List.of(CLAIM, "/page/state/zubrowka.jsonld", "/page/ontology.jsonld")) {
            JsonObject body =
                    JsonParser.parseString(server.get(path, "-").body()).getAsJsonObject();
            DatasetGraph embedded = parsed(body.toString());
            body.add("@context", published);
            assertSame(parsed(body.toString()), embedded);
        }
    }

    @Test
    void everyTermOfTheOntologyHasAShortNameAndEveryPrefixIsThere() {
        JsonObject context =
                context(server.get("/context.jsonld", "application/ld+json").body());
        List<String> terms = Stream.of(OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty)
                .flatMap(kind -> ONTOLOGY.stream(null, RDF.Nodes.type, kind.asNode()))
                .map(Triple::getSubject)
                .filter(term -> term.isURI() && term.getURI().startsWith(Namespaces.ONTOLOGY))
                .map(term -> term.getURI().substring(Namespaces.ONTOLOGY.length()))
                .toList();
        assertThat(terms).hasSizeGreaterThan(100);
        assertThat(terms).allSatisfy(term -> assertThat(
                        context.getAsJsonObject(term).get("@id").getAsString())
                .isEqualTo(Namespaces.ONTOLOGY + term));
        Namespaces.PREFIXES.forEach((prefix, namespace) ->
                assertThat(context.get(prefix).getAsString()).isEqualTo(namespace));
        assertThat(context.getAsJsonObject("source").get("@type").getAsString()).isEqualTo("@vocab");
        assertThat(context.getAsJsonObject("confidence").get("@type").getAsString())
                .isEqualTo("http://www.w3.org/2001/XMLSchema#decimal");
        assertThat(context.getAsJsonObject("prefLabel").get("@language").getAsString())
                .isEqualTo("en");
    }

    /** Every combination of a property, with any coercion or none, and a value, whatever it should be. */
    @Test
    void whatNobodyExpectsIsSaidAllTheSame() throws IOException {
        JsonLdContext context = new JsonLdContext(ONTOLOGY);
        String turtle =
                """
                PREFIX r: <https://w3id.org/relata/ontology/> PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
                PREFIX skos: <http://www.w3.org/2004/02/skos/core#> PREFIX dcterms: <http://purl.org/dc/terms/>
                PREFIX oa: <http://www.w3.org/ns/oa#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                <http://x/s> PROPERTY <http://x/o> , r:denied , <geo:48.2,16.4> , <relata:x> , <javascript:alert(1)> , <source:x> ,
                    <mailto:x@example.org> , _:b , [ r:source _:b ] , "denied" , "http://x/o" , "@id" , "_:b" , "" , "<\\u2028>\\"\\\\" , "x"@en , "x"@de-AT ,
                    3 , "03"^^xsd:integer , -7 , 0 , "-0"^^xsd:integer , "+3"^^xsd:integer , 123456789012345678901 , 999999999999999 ,
                    "3"^^xsd:nonNegativeInteger , "3"^^xsd:int , 0.5 , "0.50"^^xsd:decimal , "3"^^xsd:decimal , 1e0 , "1.0"^^xsd:double ,
                    true , "1"^^xsd:boolean , "2024-01-01"^^xsd:date , "x"^^<http://x/type> , "3"^^<http://x/type> .
                <http://x/other> r:source <http://x/o> .
                <http://x/s> r:source <http://x/again> ; a r:Claim , <http://x/Type> , _:b .
                """;
        for (String property : List.of(
                "r:source",
                "r:polarity",
                "r:confidence",
                "r:position",
                "r:approximate",
                "r:asStated",
                "r:earliest",
                "skos:prefLabel",
                "skos:exactMatch",
                "oa:start",
                "dcterms:type",
                "rdfs:label",
                "rdfs:subClassOf",
                "<http://x/p>",
                "<foo:bar>")) {
            Graph graph = GraphFactory.createDefaultGraph();
            RDFParser.fromString(turtle.replace("PROPERTY", property), Lang.TURTLE)
                    .parse(graph);
            List<Quad> written = graph.stream()
                    .map(triple -> Quad.create(Quad.defaultGraphIRI, triple))
                    .toList();
            for (boolean few : new boolean[] {true, false}) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                if (few) {
                    new JsonLdWriter(context).writeFew(written, out);
                } else {
                    new JsonLdWriter(context).writeMany(written.iterator(), out);
                }
                String json = out.toString(StandardCharsets.UTF_8);
                assertThat(parsed(json).getDefaultGraph().isIsomorphicWith(graph))
                        .as(property + " " + json)
                        .isTrue();
            }
        }
    }

    @Test
    void graphsAreKeptApart() throws IOException {
        List<Quad> quads = new ArrayList<>();
        for (String graph : List.of("http://x/g", "http://x/h", "http://x/g")) {
            for (int i = 0; i < 2; i++) {
                quads.add(Quad.create(
                        NodeFactory.createURI(graph),
                        NodeFactory.createURI("http://x/s" + i),
                        RDF.Nodes.type,
                        NodeFactory.createBlankNode("b" + quads.size())));
            }
        }
        quads.add(Quad.create(
                Quad.defaultGraphIRI,
                NodeFactory.createURI("http://x/s1"),
                RDF.Nodes.type,
                NodeFactory.createURI("http://x/T")));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonLdWriter(JsonLdContext.STANDARD).writeMany(quads.iterator(), out);
        DatasetGraph expected = DatasetGraphFactory.create();
        quads.forEach(expected::add);

        assertSame(parsed(out.toString(StandardCharsets.UTF_8)), expected);
    }

    /** Graph by graph, which is quick; blank nodes are of one graph here. */
    private static void assertSame(DatasetGraph actual, DatasetGraph expected) {
        assertThat(actual.getDefaultGraph().isIsomorphicWith(expected.getDefaultGraph()))
                .isTrue();
        Set<Node> graphs = Iter.toSet(expected.listGraphNodes());
        assertThat(Iter.toSet(actual.listGraphNodes())).isEqualTo(graphs);
        assertThat(graphs)
                .allSatisfy(graph -> assertThat(actual.getGraph(graph).isIsomorphicWith(expected.getGraph(graph)))
                        .isTrue());
    }

    private static JsonObject context(String body) {
        return JsonParser.parseString(body).getAsJsonObject().getAsJsonObject("@context");
    }

    private static DatasetGraph parsed(String json) {
        DatasetGraph data = DatasetGraphFactory.create();
        RDFParser.fromString(json, Lang.JSONLD).parse(data);
        return data;
    }
}
