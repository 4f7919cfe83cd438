package org.w3id.relata.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.IsoMatcher;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.relata.claim.ConvertedDocument;
import org.w3id.relata.text.DocumentText;
import org.w3id.relata.text.TextSpan;

class DocumentGraphTest {
    private static final DocumentGraph GRAPHS = new DocumentGraph(Iris.standard(), Example.SYMMETRIC, Example.RUN);

    @TempDir
    Path folder;

    private static String trig() {
        return TrigFile.text(GRAPHS.of(Example.document()), Namespaces.DEFAULT_BASE);
    }

    @Test
    void isTheExpectedGraph() {
        DatasetGraph expected = RDFDataMgr.loadDatasetGraph("src/test/resources/rdf/example.trig");

        assertThat(IsoMatcher.isomorphic(GRAPHS.of(Example.document()), expected))
                .isTrue();
    }

    @Test
    void isTheExpectedFile() throws IOException {
        assertThat(trig()).isEqualTo(Files.readString(Path.of("src/test/resources/rdf/example.trig")));
    }

    @Test
    void readsBackAsItWasWritten() throws IOException {
        DatasetGraph graph = GRAPHS.of(Example.document());
        Path file = folder.resolve("example.trig");
        TrigFile.write(file, graph, Namespaces.DEFAULT_BASE);

        assertThat(IsoMatcher.isomorphic(TrigFile.read(file), graph)).isTrue();
        assertThat(folder).isDirectoryContaining("glob:**example.trig").isDirectoryNotContaining("glob:**.part");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai"})
    void isTheSameInEveryLocaleAndTimeZone(String locale) {
        String expected = trig();
        Locale localeBefore = Locale.getDefault();
        TimeZone zoneBefore = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

            assertThat(trig()).isEqualTo(expected);
        } finally {
            Locale.setDefault(localeBefore);
            TimeZone.setDefault(zoneBefore);
        }
    }

    @Test
    void assertsNoProposition() {
        String propositions = "PREFIX relata: <" + Namespaces.ONTOLOGY + ">\n"
                + "ASK { GRAPH ?d { ?p relata:subject ?s ; relata:relation ?r ; relata:object ?o } %s }";
        DatasetGraph graph = GRAPHS.of(Example.document());

        assertThat(ask(graph, propositions.formatted(""))).isTrue();
        assertThat(ask(graph, propositions.formatted("{ ?s ?r ?o } UNION { GRAPH ?g { ?s ?r ?o } }")))
                .isFalse();
    }

    @Test
    void usesNoRelationAsPredicate() {
        TreeSet<Node> relations = new TreeSet<>((a, b) -> a.getURI().compareTo(b.getURI()));
        DatasetGraph graph = GRAPHS.of(Example.document());
        graph.find(null, null, Vocabulary.relation, null).forEachRemaining(quad -> relations.add(quad.getObject()));

        assertThat(relations).hasSize(4);
        assertThat(graph.stream()).extracting(Quad::getPredicate).doesNotContainAnyElementsOf(relations);
    }

    @Test
    void describesWhateverItNamesExceptWhatOthersDescribe() {
        DatasetGraph graph = GRAPHS.of(Example.document());
        List<String> undescribed = graph.stream()
                .map(Quad::getObject)
                .filter(node -> node.isURI() && node.getURI().startsWith(Namespaces.DEFAULT_BASE + "id/"))
                .filter(node -> !graph.contains(null, node, null, null))
                .map(Iris.standard()::relative)
                .distinct()
                .sorted()
                .toList();

        assertThat(undescribed)
                .containsExactly(
                        "id/force/northern-guard",
                        "id/outlet/harbour-post",
                        "id/state/estland",
                        "id/state/norland",
                        "id/state/sudria");
    }

    @Test
    void hasNeitherBlankNodesNorFragments() {
        assertThat(GRAPHS.of(Example.document()).stream()).allSatisfy(quad -> {
            assertThat(quad.getSubject().isURI()).isTrue();
            assertThat(quad.getSubject().getURI()).doesNotContain("#");
            assertThat(quad.getObject().isBlank()).isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void cutsTheExactWordsAtEverySpan(boolean changed) {
        ConvertedDocument document = changed ? Example.documentWithNewBeginning() : Example.document();
        DatasetGraph graph = GRAPHS.of(document);
        Node textNode = Iris.standard().text(Example.KEY);
        DocumentText text = new DocumentText(literal(graph, textNode, RDF.Nodes.value));

        assertThat(literal(graph, textNode, Vocabulary.sha256)).isEqualTo(text.sha256());
        assertThat(graph.find(null, null, OA.start.asNode(), null)).toIterable().hasSizeGreaterThan(10);
        graph.find(null, null, OA.start.asNode(), null).forEachRemaining(quad -> {
            String position = quad.getSubject().getURI();
            int start = Integer.parseInt(literal(graph, quad.getSubject(), OA.start.asNode()));
            int end = Integer.parseInt(literal(graph, quad.getSubject(), OA.end.asNode()));
            Node quote = NodeFactory.createURI(position.replace("/position", "/quote"));
            String before = literal(graph, quote, OA.prefix.asNode());
            String exact = literal(graph, quote, OA.exact.asNode());
            String after = literal(graph, quote, OA.suffix.asNode());

            assertThat(text.cut(new TextSpan(start, end))).isEqualTo(exact);
            assertThat(text.value()).contains(before + exact + after);
        });
    }

    @Test
    void namesClaimsAndPropositionsTheSameWhenTheTextMoves() {
        List<String> before = named(GRAPHS.of(Example.document()));
        List<String> after = named(GRAPHS.of(Example.documentWithNewBeginning()));

        assertThat(before).hasSizeGreaterThan(10).isEqualTo(after);
    }

    @Test
    void meetsInOnePropositionWhereTheSidesMayBeExchanged() {
        DatasetGraph graph = GRAPHS.of(Example.document());
        Node claim = Iris.standard().claim(Example.KEY, "c3");

        assertThat(graph.find(null, claim, Vocabulary.states, null))
                .toIterable()
                .hasSize(1);
        DatasetGraph directed = new DocumentGraph(Iris.standard(), Set.of(), Example.RUN).of(Example.document());
        assertThat(directed.find(null, claim, Vocabulary.states, null))
                .toIterable()
                .hasSize(2);
    }

    @Test
    void namesPropositionsTheSameUnderEveryBase() {
        Iris other = new Iris("http://localhost:3030/relata/");
        DatasetGraph graph = new DocumentGraph(other, Example.SYMMETRIC, Example.RUN).of(Example.document());

        assertThat(graph.stream()
                        .map(Quad::getSubject)
                        .filter(node -> node.getURI().contains("/proposition/"))
                        .map(other::relative)
                        .toList())
                .containsAll(named(GRAPHS.of(Example.document())).stream()
                        .filter(path -> path.startsWith("id/proposition/"))
                        .toList());
        assertThat(graph.stream().map(Quad::getSubject))
                .allMatch(subject -> subject.getURI().startsWith(other.base())
                        || subject.getURI().startsWith(Namespaces.LEXICON));
        String trig = TrigFile.text(graph, other.base());
        DatasetGraph back = RDFParser.fromString(trig, Lang.TRIG).toDatasetGraph();
        assertThat(IsoMatcher.isomorphic(back, graph)).isTrue();
    }

    @Test
    void isCompleteInRdf11WithoutTheTripleTerms() throws IOException {
        DatasetGraph graph = GRAPHS.of(Example.document());
        DatasetGraph plain = PlainForm.of(graph);

        assertThat(graph.stream().map(Quad::asTriple).filter(triple -> !PlainForm.isPlain(triple)))
                .extracting(Triple::getPredicate)
                .hasSize(4)
                .containsOnly(ForeignTerms.reifies);
        assertThat(plain.size()).isEqualTo(graph.size());
        assertThat(graph.stream().count() - plain.stream().count()).isEqualTo(4);
    }

    private static List<String> named(DatasetGraph graph) {
        return graph.stream()
                .map(quad -> Iris.standard().relative(quad.getSubject()))
                .filter(path -> path.startsWith("id/claim/") || path.startsWith("id/proposition/"))
                .distinct()
                .sorted()
                .toList();
    }

    private static String literal(DatasetGraph graph, Node subject, Node predicate) {
        return graph.find(null, subject, predicate, null).next().getObject().getLiteralLexicalForm();
    }

    private static boolean ask(DatasetGraph graph, String query) {
        try (QueryExec execution = QueryExec.dataset(graph).query(query).build()) {
            return execution.ask();
        }
    }
}
