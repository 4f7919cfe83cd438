package org.w3id.relata.rdf.nanopub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterTTL;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.relata.rdf.Iris;
import org.w3id.relata.rdf.OntologyGraph;
import org.w3id.relata.rdf.Vocabulary;

class NanopublicationsTest {
    private static final Iris IRIS = Iris.standard();
    private static final String DOCUMENT = "meridian-2024-03-05";
    private static final Node QUOTED = IRIS.claim(DOCUMENT, "3fa1c07e9b2d4a65");
    private static final Node DENIAL = IRIS.claim(DOCUMENT, "c81e6f2a90d3b754");
    private static final Graph SAMPLE = sample();
    private static final Set<String> RELATIONS =
            OntologyGraph.read(Path.of("ontology/relata.ttl")).relations();

    static Stream<Node> claims() {
        List<Node> claims = SAMPLE.find(Node.ANY, RDF.Nodes.type, Vocabulary.CLAIM)
                .mapWith(Triple::getSubject)
                .toList();
        assertThat(claims).hasSize(8);
        return claims.stream();
    }

    @ParameterizedTest
    @MethodSource("claims")
    void theIriEndsWithTheCodeOfTheContent(Node claim) {
        Nanopub nanopub = of(SAMPLE, claim);
        assertThat(nanopub.iri().getURI())
                .isEqualTo(claim.getURI().replace("/id/claim/", "/id/nanopub/") + "/" + nanopub.code());
        assertThat(ArtifactCode.of(nanopub.quads(), nanopub.code())).isEqualTo(nanopub.code());
    }

    @ParameterizedTest
    @MethodSource("claims")
    void thereAreFourGraphsAndTheHeadTellsWhichIsWhich(Node claim) {
        Nanopub nanopub = of(SAMPLE, claim);
        assertThat(nanopub.quads().stream().map(Quad::getGraph).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(
                        Stream.of(Part.values()).map(nanopub::graph).toArray(Node[]::new));
        Graph head = graph(nanopub, Part.HEAD);
        assertThat(head.size()).isEqualTo(4);
        assertThat(head.contains(nanopub.iri(), RDF.Nodes.type, NanopubTerms.NANOPUBLICATION))
                .isTrue();
        assertThat(head.contains(nanopub.iri(), NanopubTerms.hasAssertion, nanopub.graph(Part.ASSERTION)))
                .isTrue();
        assertThat(head.contains(nanopub.iri(), NanopubTerms.hasProvenance, nanopub.graph(Part.PROVENANCE)))
                .isTrue();
        assertThat(head.contains(nanopub.iri(), NanopubTerms.hasPublicationInfo, nanopub.graph(Part.PUBINFO)))
                .isTrue();
        assertThat(graph(nanopub, Part.PROVENANCE).contains(nanopub.graph(Part.ASSERTION), Node.ANY, Node.ANY))
                .isTrue();
        assertThat(graph(nanopub, Part.PUBINFO).contains(nanopub.iri(), Node.ANY, Node.ANY))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("claims")
    void noPropositionIsATriple(Node claim) {
        assertThat(of(SAMPLE, claim).quads()).noneMatch(NanopublicationsTest::asserts);
    }

    @ParameterizedTest
    @MethodSource("claims")
    void noPropositionIsATripleEvenWhereSomebodyHasAssertedIt(Node claim) {
        Graph asserting = copy(SAMPLE);
        SAMPLE.find(Node.ANY, RDF.Nodes.type, Vocabulary.PROPOSITION)
                .mapWith(Triple::getSubject)
                .forEach(proposition -> {
                    asserting.add(
                            value(proposition, Vocabulary.subject),
                            value(proposition, Vocabulary.relation),
                            value(proposition, Vocabulary.object));
                    asserting.add(
                            claim, value(proposition, Vocabulary.relation), value(proposition, Vocabulary.object));
                });
        assertThat(asserting.stream().map(triple -> Quad.create(claim, triple)).anyMatch(NanopublicationsTest::asserts))
                .isTrue();
        assertThat(of(asserting, claim).quads())
                .noneMatch(NanopublicationsTest::asserts)
                .hasSameElementsAs(of(SAMPLE, claim).quads());
    }

    @ParameterizedTest
    @MethodSource("claims")
    void everythingIsNamedAndInRdf11(Node claim) {
        Nanopub nanopub = of(SAMPLE, claim);
        Graph all = GraphFactory.createDefaultGraph();
        nanopub.quads().forEach(quad -> all.add(quad.asTriple()));
        assertThat(nanopub.quads()).allSatisfy(quad -> {
            assertThat(quad.getSubject().isURI()).isTrue();
            assertThat(quad.getObject().isURI() || quad.getObject().isLiteral()).isTrue();
        });
        for (Node property : List.of(
                Vocabulary.source, Vocabulary.attributedTo, Vocabulary.subject, Vocabulary.object, Vocabulary.states)) {
            assertThat(all.find(Node.ANY, property, Node.ANY).toList())
                    .allSatisfy(triple -> assertThat(all.contains(triple.getObject(), RDFS.Nodes.label, Node.ANY))
                            .as("label of " + triple.getObject())
                            .isTrue());
        }
    }

    @Test
    void theAssertionTellsWhoSaysWhatThroughWhomInWhichWords() {
        assertThat(turtle(of(SAMPLE, QUOTED), Part.ASSERTION))
                .contains(
                        "<id/claim/D/3fa1c07e9b2d4a65> relata:polarity relata:affirmed",
                        "<id/claim/D/3fa1c07e9b2d4a65> relata:source <id/person/D/oskar-lind>",
                        "<id/person/D/oskar-lind> a relata:Person",
                        "<id/person/D/oskar-lind> rdfs:label \"Oskar Lind\"",
                        "<id/claim/D/3fa1c07e9b2d4a65/attribution/2> relata:position 2",
                        "<id/claim/D/3fa1c07e9b2d4a65/attribution/2> relata:attributedTo <id/person/D/jana-novak>",
                        "<id/claim/D/3fa1c07e9b2d4a65/attribution/2> relata:manner <lexicon/manner/quote>",
                        "<id/claim/D/3fa1c07e9b2d4a65/attribution/2> relata:cue <id/span/D/77-83>",
                        "<id/span/D/77-83/quote> oa:exact \"quoted\"",
                        "<id/claim/D/3fa1c07e9b2d4a65> relata:states <id/proposition/ee431cb1354fddbe>",
                        "<id/proposition/ee431cb1354fddbe> relata:relation relata:deploysForcesTo",
                        "<id/claim/D/3fa1c07e9b2d4a65/quantity> relata:minimum 3000.0",
                        "<id/claim/D/3fa1c07e9b2d4a65/time> relata:edtf \"2024-02\"",
                        "<id/span/D/148-224> oa:hasSource <id/document/D/text>",
                        "<id/span/D/148-224/position> oa:start \"148\"^^xsd:nonNegativeInteger",
                        "<id/span/D/148-224/quote> oa:exact"
                                + " \"Zubrowka had stationed some 3,000 soldiers at Lutz Air Base in February 2024\"")
                .doesNotContain("relata:confidence", "relata:reading", "rdf:reifies", "oa:prefix", "owl:");
    }

    @Test
    void theProvenanceTellsWhereTheAssertionComesFrom() {
        assertThat(turtle(of(SAMPLE, QUOTED), Part.PROVENANCE))
                .contains(
                        "sub:assertion prov:wasDerivedFrom <id/document/D/text>",
                        "sub:assertion prov:wasDerivedFrom <id/span/D/148-224>",
                        "sub:assertion prov:wasGeneratedBy <id/run/0.1.0-5e0c7a91d3b2>",
                        "sub:assertion prov:hadPrimarySource" + " <https://radio-meridian.example/2024/03/05/lutz>",
                        "<id/run/0.1.0-5e0c7a91d3b2> prov:wasAssociatedWith <id/software/relata-0.1.0>",
                        "<id/run/0.1.0-5e0c7a91d3b2> relata:version \"0.1.0\"",
                        "<id/claim/D/3fa1c07e9b2d4a65> relata:confidence 0.83",
                        "<id/claim/D/3fa1c07e9b2d4a65> relata:rule <lexicon/relations/station-1>",
                        "<lexicon/relations/station-1> rdfs:label",
                        "<id/document/D> dcterms:creator \"Ada Quill\"",
                        "<id/document/D> relata:outlet <id/outlet/radio-meridian>",
                        "<id/document/D/text> relata:sha256 \"0a45cf02")
                .doesNotContain("rdf:value");
    }

    @Test
    void thePublicationInfoTellsWhoPublishesItAndOnWhichTerms() {
        assertThat(turtle(of(SAMPLE, DENIAL), Part.PUBINFO))
                .contains(
                        "this: rdfs:label"
                                + " \"Claim by Zubrowka (denied): “it had deployed any troops to Ruritania”\"",
                        "this: npx:describes <id/claim/D/c81e6f2a90d3b754>",
                        "this: dcterms:license" + " <https://creativecommons.org/licenses/by/4.0/>",
                        "this: dcterms:creator <id/software/relata-0.1.0>",
                        "<id/software/relata-0.1.0> a prov:SoftwareAgent",
                        "<id/software/relata-0.1.0> schema:softwareVersion \"0.1.0\"");
    }

    @Test
    void theSameDataIsTheSameNanopublicationToTheByte() {
        List<Triple> triples = new ArrayList<>(SAMPLE.find().toList());
        Collections.reverse(triples);
        Graph turned = GraphFactory.createDefaultGraph();
        triples.forEach(turned::add);
        assertThat(of(turned, QUOTED).trig(IRIS.base()))
                .isEqualTo(of(SAMPLE, QUOTED).trig(IRIS.base()));
    }

    @Test
    void whatIsSaidOfOthersDoesNotMatterAndWhatIsSaidOfTheClaimDoes() {
        String code = of(SAMPLE, QUOTED).code();
        Graph more = copy(SAMPLE);
        more.add(DENIAL, RDFS.Nodes.label, NodeFactory.createLiteralString("something else"));
        assertThat(of(more, QUOTED).code()).isEqualTo(code);
        more.add(QUOTED, Vocabulary.polarity, Vocabulary.term("denied"));
        assertThat(of(more, QUOTED).code()).isNotEqualTo(code);
    }

    @Test
    void relationsAreNamedInEnglishAlone() {
        Graph named = copy(SAMPLE);
        Node relation = Vocabulary.term("deploysForcesTo");
        named.add(relation, RDFS.Nodes.label, NodeFactory.createLiteralLang("sends forces to", "en"));
        named.add(relation, RDFS.Nodes.label, NodeFactory.createLiteralLang("rozmieszcza siły w", "pl"));
        assertThat(turtle(of(named, QUOTED), Part.ASSERTION))
                .contains("\"sends forces to\"@en")
                .doesNotContain("@pl");
    }

    @Test
    void whatANanopublicationCannotHoldIsLeftOut() {
        Graph odd = copy(SAMPLE);
        Node document = IRIS.document(DOCUMENT);
        odd.add(QUOTED, Vocabulary.source, NodeFactory.createBlankNode());
        odd.add(QUOTED, Vocabulary.source, NodeFactory.createTripleTerm(QUOTED, RDFS.Nodes.label, QUOTED));
        odd.add(QUOTED, Vocabulary.item, NodeFactory.createURI("http://e.org/with space"));
        odd.add(QUOTED, RDFS.Nodes.label, NodeFactory.createLiteralDirLang("a", "en", "ltr"));
        odd.add(document, DCTerms.source.asNode(), NodeFactory.createURI("javascript:alert(1)"));
        assertThat(of(odd, QUOTED).quads()).hasSameElementsAs(of(SAMPLE, QUOTED).quads());
    }

    @Test
    void onlyAClaimHasOne() {
        assertThatIllegalArgumentException().isThrownBy(() -> of(SAMPLE, IRIS.document(DOCUMENT)));
    }

    private static boolean asserts(Quad quad) {
        String predicate = quad.getPredicate().getURI();
        return RELATIONS.contains(predicate.substring(predicate.lastIndexOf('/') + 1))
                && predicate.startsWith(Vocabulary.term("").getURI());
    }

    private static Nanopub of(Graph graph, Node claim) {
        return new Nanopublications(IRIS, graph).of(claim);
    }

    private static Node value(Node thing, Node property) {
        return SAMPLE.find(thing, property, Node.ANY).next().getObject();
    }

    private static Graph graph(Nanopub nanopub, Part part) {
        return nanopub.dataset().getGraph(nanopub.graph(part));
    }

    /** One triple a line, with prefixes, relative to the base, and D for the key of the document. */
    private static String turtle(Nanopub nanopub, Part part) {
        NodeFormatter terms = new NodeFormatterTTL(null, nanopub.dataset().prefixes());
        return graph(nanopub, part).stream()
                .map(triple -> Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
                        .map(node -> node.equals(RDF.Nodes.type) ? "a" : written(node, terms))
                        .collect(Collectors.joining(" ")))
                .sorted()
                .collect(Collectors.joining("\n"))
                .replace(DOCUMENT, "D");
    }

    private static String written(Node node, NodeFormatter terms) {
        StringWriterI out = new StringWriterI();
        terms.format(out, node);
        return out.toString().replace("<" + IRIS.base(), "<");
    }

    private static Graph copy(Graph graph) {
        Graph copy = GraphFactory.createDefaultGraph();
        graph.find().forEach(copy::add);
        return copy;
    }

    /** The union of the sample's graphs. */
    private static Graph sample() {
        DatasetGraph dataset = DatasetGraphFactory.create();
        for (String file : List.of("sample.trig", "terms.trig", "hostile.trig")) {
            try (InputStream in = NanopublicationsTest.class.getResourceAsStream("/web/" + file)) {
                RDFDataMgr.read(dataset, Objects.requireNonNull(in, file), Lang.TRIG);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return copy(dataset.getUnionGraph());
    }
}
