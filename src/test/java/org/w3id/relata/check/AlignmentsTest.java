package org.w3id.relata.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.RIOT;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.relata.text.TabRow;

/** The alignments say what their table says, of terms that there are, and nothing false follows from them. */
class AlignmentsTest {
    private static final Path TURTLE = Path.of("ontology/alignments.ttl");
    private static final Path FOLDER = Path.of("src/test/resources/alignments");
    private static final Path NPM = Path.of("target/peers/vocabularies/node_modules/@vocabulary");
    private static final Graph CORE = RDFDataMgr.loadGraph("ontology/relata.ttl");
    private static final Graph POSSIBLE =
            RDFDataMgr.loadGraph(FOLDER.resolve("possible.ttl").toString());
    private static final AlignmentTable TABLE = new AlignmentTable(AlignmentTable.FILE);

    @Test
    void theTurtleSaysWhatTheTableSays() throws IOException {
        Graph expected = TABLE.ontology();
        if (!RDFDataMgr.loadGraph(TURTLE.toString()).isIsomorphicWith(expected)) {
            Path written = Path.of("target/alignments.ttl");
            try (OutputStream out = Files.newOutputStream(written)) {
                expected.getPrefixMapping().setNsPrefixes(TABLE.prefixes());
                expected.getPrefixMapping().setNsPrefix("owl", OWL2.getURI());
                expected.getPrefixMapping().setNsPrefix("sssom", "https://w3id.org/sssom/");
                expected.getPrefixMapping().setNsPrefix("xsd", "http://www.w3.org/2001/XMLSchema#");
                // Editors of ontologies know the older way to write prefixes only.
                RDFWriter.source(expected)
                        .format(RDFFormat.TURTLE_PRETTY)
                        .set(RIOT.symTurtleDirectiveStyle, "n3")
                        .output(out);
            }
            throw new AssertionError(TURTLE + " is not what the table says; what it should be is in " + written);
        }
    }

    @Test
    void everyTermExistsAndIsCalledSo() {
        Map<String, Graph> vocabularies = new TreeMap<>();
        for (TabRow row : TABLE.table().rows()) {
            String object = row.required("object_id");
            String prefix = object.substring(0, object.indexOf(':'));
            Graph vocabulary = vocabularies.computeIfAbsent(prefix, AlignmentsTest::vocabulary);

            assertThat(CORE.contains(
                            TABLE.iri(row.id()),
                            RDFS.Nodes.label,
                            NodeFactory.createLiteralLang(row.required("subject_label"), "en")))
                    .as(row.id())
                    .isTrue();
            assertThat(vocabulary.contains(TABLE.iri(object), RDF.Nodes.type, Node.ANY))
                    .as(object)
                    .isTrue();
            assertThat(row.required("mapping_justification")).matches("semapv:[A-Z][A-Za-z]+");
            assertThat(Double.parseDouble(row.required("confidence"))).isBetween(0.5, 1.0);
        }
        assertThat(vocabularies.keySet())
                .containsExactlyInAnyOrder("cco", "cito", "dcterms", "org", "prov", "schema", "sem", "wikidata");
    }

    static List<String> vocabularies() {
        return Sample.files(FOLDER).stream()
                .map(file -> file.getFileName().toString())
                .filter(name -> name.endsWith(".ttl") && !name.equals("possible.ttl"))
                .map(name -> name.substring(0, name.length() - ".ttl".length()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void nothingFalseFollows(String vocabulary) {
        assertThat(effects(vocabulary).wrong(RDFDataMgr.loadGraph(TURTLE.toString())))
                .isEmpty();
    }

    static List<Path> falseAlignments() {
        return Sample.files(FOLDER.resolve("false"));
    }

    /** {@code false/VOCABULARY-….ttl} says in its first lines what is wrong with it. */
    @ParameterizedTest
    @MethodSource("falseAlignments")
    void aFalseAlignmentIsFound(Path file) throws IOException {
        Set<String> expected = new TreeSet<>();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("# expects: ")) {
                expected.add(line.substring("# expects: ".length()));
            }
        }
        String vocabulary = file.getFileName().toString().replaceFirst("-.*", "");

        assertThat(effects(vocabulary).wrong(RDFDataMgr.loadGraph(file.toString())))
                .isEqualTo(expected);
    }

    /** What our excerpts of other vocabularies say is what these say, and they leave out nothing that a reasoner would use. */
    @ParameterizedTest
    @ValueSource(strings = {"dcterms", "org", "prov", "schema", "sem"})
    void anExcerptIsWhatTheVocabularySays(String vocabulary) throws IOException {
        Path file = NPM.resolve(vocabulary).resolve(vocabulary + ".nq");
        if (!"required".equals(System.getenv("RELATA_PEERS"))) {
            assumeThat(file)
                    .as("the vocabularies are not installed; see .ci/run")
                    .exists();
        }
        Set<Triple> real = new HashSet<>();
        String text = Files.readString(file).replace("<http://schema.org/", "<https://schema.org/");
        RDFParser.fromString(text, Lang.NQUADS).toDatasetGraph().stream()
                .map(quad -> quad.asTriple())
                .filter(AlignmentsTest::isUsedByReasoners)
                .forEach(real::add);
        Graph excerpt = vocabulary(vocabulary);
        Set<Node> terms = new HashSet<>();
        excerpt.find().forEachRemaining(triple -> terms.add(triple.getSubject()));

        real.removeIf(triple -> !terms.contains(triple.getSubject())
                || !terms.contains(triple.getObject())
                || triple.getSubject().equals(triple.getObject()));
        assertThat(excerpt.stream().filter(AlignmentsTest::isUsedByReasoners).toList())
                .containsExactlyInAnyOrderElementsOf(real);
    }

    private static boolean isUsedByReasoners(Triple triple) {
        return List.of(
                        RDFS.Nodes.subClassOf,
                        RDFS.Nodes.subPropertyOf,
                        RDFS.Nodes.domain,
                        RDFS.Nodes.range,
                        OWL2.disjointWith.asNode(),
                        OWL2.equivalentClass.asNode())
                .contains(triple.getPredicate());
    }

    private static AlignmentEffects effects(String vocabulary) {
        Map<String, String> prefixes = new TreeMap<>(TABLE.prefixes());
        prefixes.put("foaf", "http://xmlns.com/foaf/0.1/");
        return new AlignmentEffects(CORE, vocabulary(vocabulary), POSSIBLE, prefixes);
    }

    private static Graph vocabulary(String prefix) {
        Graph graph = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(
                graph, RDFDataMgr.loadGraph(FOLDER.resolve(prefix + ".ttl").toString()));
        return graph;
    }
}
