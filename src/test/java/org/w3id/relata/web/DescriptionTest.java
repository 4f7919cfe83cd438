package org.w3id.relata.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.relata.rdf.Iris;

/** What the dataset and the endpoint say of themselves holds true when it is tried. */
class DescriptionTest {
    private static final Iris IRIS = Iris.standard();
    private static final Node DATASET = IRIS.id("dataset/relata");
    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String SPDX = "http://spdx.org/rdf/terms#";

    @TempDir
    static Path folder;

    private static PublishedSite site;
    private static Graph description;

    @BeforeAll
    static void start() throws IOException {
        site = new PublishedSite(folder);
        description = graph("/.well-known/void");
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void everyClassHasAsManyResourcesAsIsSaid() {
        List<Node> parts = objects(DATASET, VOID.classPartition.asNode());
        assertThat(parts).hasSizeGreaterThan(8);
        List<String> counted =
                column("SELECT ?class (COUNT(*) AS ?n) { ?s a ?class FILTER(isIRI(?class)) } GROUP BY ?class");
        assertThat(parts.stream()
                        .filter(part -> !number(part, VOID.entities.asNode()).equals("0"))
                        .map(part ->
                                one(part, VOID._class.asNode()).getURI() + "," + number(part, VOID.entities.asNode())))
                .containsExactlyInAnyOrderElementsOf(counted);
    }

    @Test
    void everyPropertyHasAsManyTriplesAsIsSaidAndAllTogetherAreTheWhole() {
        List<Node> parts = objects(DATASET, VOID.propertyPartition.asNode());
        List<String> counted = column("SELECT ?p (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY ?p");
        assertThat(parts.stream()
                        .map(part ->
                                one(part, VOID.property.asNode()).getURI() + "," + number(part, VOID.triples.asNode())))
                .containsExactlyInAnyOrderElementsOf(counted);
        long sum = parts.stream()
                .mapToLong(part -> Long.parseLong(number(part, VOID.triples.asNode())))
                .sum();
        assertThat(number(DATASET, VOID.triples.asNode())).isEqualTo(Long.toString(sum));
        assertThat(number(DATASET, VOID.documents.asNode())).isEqualTo("2");
    }

    @Test
    void linksToOthersAreCountedByWhereTheyLead() {
        List<Node> links = subjects(RDF.Nodes.type, VOID.Linkset.asNode());
        Node all = IRIS.id("dataset/relata/links");
        assertThat(links).hasSize(2).contains(all);
        assertThat(one(all, VOID.dataDump.asNode()).getURI()).endsWith("/links.sssom.tsv");
        links.remove(all);
        assertThat(objects(all, VOID.subset.asNode())).containsExactlyElementsOf(links);
        assertThat(objects(DATASET, VOID.subset.asNode())).containsAll(links);
        assertThat(one(links.get(0), VOID.linkPredicate.asNode())).isEqualTo(SKOS.exactMatch.asNode());
        assertThat(number(links.get(0), VOID.triples.asNode())).isEqualTo("1");
        Node target = one(links.get(0), VOID.objectsTarget.asNode());
        assertThat(number(target, VOID.uriSpace.asNode())).isEqualTo("http://www.wikidata.org/entity/");
        // The space of another dataset must not be taken for our base.
        assertThat(site.published().store().base()).contains(IRIS);
    }

    @Test
    void everyVersionIsThereWithItsFiles() throws Exception {
        assertThat(number(DATASET, dcat("version"))).isEqualTo(site.versions().get(2));
        assertThat(number(DATASET, DCTerms.issued.asNode())).isEqualTo("2024-03-06T08:00:00Z");
        assertThat(number(DATASET, DCTerms.modified.asNode())).isEqualTo("2024-03-08T08:00:00Z");
        assertThat(objects(DATASET, dcat("hasVersion")))
                .containsExactlyInAnyOrderElementsOf(
                        site.versions().stream().map(IRIS::version).toList());
        List<Node> distributions = subjects(RDF.Nodes.type, DCAT.Distribution.asNode());
        assertThat(distributions).hasSize(3 * 2 + 2);
        for (Node distribution : distributions) {
            String address = one(distribution, DCAT.downloadURL.asNode()).getURI();
            byte[] file = site.server().bytes("/" + address.replace(SampleServer.BASE, ""), Map.of());
            assertThat(number(distribution, DCAT.byteSize.asNode())).isEqualTo(Integer.toString(file.length));
            Node checksum = one(distribution, NodeFactory.createURI(SPDX + "checksum"));
            assertThat(number(checksum, NodeFactory.createURI(SPDX + "checksumValue")))
                    .isEqualTo(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(file)));
        }
        assertThat(graph("/dump/").isIsomorphicWith(versionsOnly())).isTrue();
    }

    @Test
    void theChecksumsOfAVersionAreThoseOfItsFiles() throws Exception {
        for (String version : site.versions()) {
            String folder = "/dump/" + version + "/";
            List<String> sums = site.body(folder + "SHA256SUMS", "-").lines().toList();
            assertThat(sums).hasSize(version.equals(site.versions().get(0)) ? 3 : 4);
            for (String line : sums) {
                String[] parts = line.split("  ", 2);
                byte[] file = site.server().bytes(folder + parts[1], Map.of());
                assertThat(parts[0])
                        .as(line)
                        .isEqualTo(HexFormat.of()
                                .formatHex(MessageDigest.getInstance("SHA-256").digest(file)));
            }
        }
    }

    /** What the description says of versions is what the dumps say of themselves. */
    private static Graph versionsOnly() {
        Graph versions = GraphFactory.createDefaultGraph();
        description.find().forEachRemaining(triple -> {
            if (triple.getSubject().getURI().startsWith(IRIS.version("").getURI())) {
                versions.add(triple);
            }
        });
        return versions;
    }

    @Test
    void whateverItNamesIsThere() {
        List<String> addresses = new ArrayList<>();
        description.find().forEachRemaining(triple -> {
            for (Node node : List.of(triple.getSubject(), triple.getPredicate(), triple.getObject())) {
                if (node.isURI() && node.getURI().startsWith(SampleServer.BASE)) {
                    addresses.add(node.getURI().substring(SampleServer.BASE.length()));
                }
            }
        });
        assertThat(addresses).contains("sparql", "data", "id/dataset/relata", "");
        assertThat(addresses.stream().distinct()).allSatisfy(address -> assertThat(
                        site.server().follow("/" + address, "*/*").statusCode())
                .as(address)
                .isEqualTo(200));
    }

    @Test
    void whoeverAnswersForItIsNamed() {
        assertThat(objects(DATASET, DCAT.contactPoint.asNode()))
                .containsExactly(NodeFactory.createURI("https://example.org/report"));
        assertThat(objects(DATASET, DCTerms.license.asNode()))
                .containsExactly(NodeFactory.createURI("https://creativecommons.org/licenses/by/4.0/"));
        assertThat(objects(DATASET, DCTerms.creator.asNode())).hasSize(1);
        assertThat(objects(one(DATASET, DCTerms.publisher.asNode()), FOAF.name.asNode()))
                .hasSize(1);
    }

    @Test
    void everyWayToAskIsDescribed() {
        assertThat(subjects(dcat("servesDataset"), DATASET).stream().map(service -> one(service, dcat("endpointURL"))))
                .containsExactlyInAnyOrder(
                        NodeFactory.createURI(SampleServer.BASE + "sparql"),
                        NodeFactory.createURI(SampleServer.BASE + "data"),
                        NodeFactory.createURI(SampleServer.BASE + "queries"));
        assertThat(one(NodeFactory.createURI(SampleServer.BASE + "queries"), dcat("endpointDescription")))
                .isEqualTo(NodeFactory.createURI(SampleServer.BASE + "openapi.json"));
    }

    @Test
    void everyVocabularyIsNamedAndNoPartIsCalledByADigest() {
        assertThat(objects(DATASET, VOID.vocabulary.asNode()))
                .extracting(Node::getURI)
                .contains(
                        "http://rdfs.org/ns/void#",
                        "http://www.w3.org/ns/dcat#",
                        "http://xmlns.com/foaf/0.1/",
                        SPDX,
                        "http://www.w3.org/ns/adms#");
        assertThat(description.stream())
                .noneMatch(triple -> triple.getSubject().getURI().contains("/term-"));
    }

    @Test
    void theEndpointSaysWhichGraphsItAnswersFromAndHowLargeTheyAre() {
        Graph service = graph("/sparql");
        List<String> named = new ArrayList<>();
        service.find(DATASET, sd("namedGraph"), Node.ANY)
                .forEachRemaining(triple -> named.add(triple.getObject().getURI() + ","
                        + service.find(triple.getObject(), VOID.triples.asNode(), Node.ANY)
                                .next()
                                .getObject()
                                .getLiteralLexicalForm()));
        // There are no disputes.
        assertThat(named.remove(IRIS.graph("disputes").getURI() + ",0")).isTrue();
        assertThat(named)
                .containsExactlyInAnyOrderElementsOf(
                        column("SELECT ?g (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g"))
                .anyMatch(graph -> graph.startsWith(IRIS.graph("dataset").getURI() + ","))
                .anyMatch(graph -> graph.startsWith(IRIS.graph("history").getURI() + ","));
        Node union = service.find(Node.ANY, sd("defaultGraph"), Node.ANY).next().getObject();
        assertThat(List.of(service.find(union, VOID.triples.asNode(), Node.ANY)
                        .next()
                        .getObject()
                        .getLiteralLexicalForm()))
                .isEqualTo(column("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"));
        assertThat(service.contains(Node.ANY, sd("feature"), sd("UnionDefaultGraph")))
                .isTrue();
        assertThat(service.contains(Node.ANY, sd("supportedLanguage"), sd("SPARQL11Query")))
                .isTrue();
        assertThat(service.find(Node.ANY, sd("resultFormat"), Node.ANY).toList())
                .hasSize(10);
    }

    private static Graph graph(String path) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(site.body(path, "application/n-triples"), Lang.NTRIPLES)
                .parse(graph);
        return graph;
    }

    /** The rows of an answer as CSV, without the names of the columns. */
    private static List<String> column(String query) {
        return site.body("/sparql?format=csv&query=" + URLEncoder.encode(query, StandardCharsets.UTF_8), "-")
                .lines()
                .skip(1)
                .toList();
    }

    private static List<Node> objects(Node subject, Node property) {
        return description
                .find(subject, property, Node.ANY)
                .mapWith(Triple::getObject)
                .toList();
    }

    private static List<Node> subjects(Node property, Node object) {
        return description
                .find(Node.ANY, property, object)
                .mapWith(Triple::getSubject)
                .toList();
    }

    private static Node one(Node subject, Node property) {
        return objects(subject, property).get(0);
    }

    private static String number(Node subject, Node property) {
        return one(subject, property).getLiteralLexicalForm();
    }

    private static Node dcat(String name) {
        return NodeFactory.createURI(DCAT.getURI() + name);
    }

    private static Node sd(String name) {
        return NodeFactory.createURI(SD + name);
    }
}
