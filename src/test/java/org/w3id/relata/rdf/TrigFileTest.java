package org.w3id.relata.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.IsoMatcher;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.relata.text.UserError;

class TrigFileTest {
    private static final Iris IRIS = Iris.standard();

    @TempDir
    Path folder;

    private static String text(List<Quad> quads) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        quads.forEach(dataset::add);
        return TrigFile.text(dataset, Namespaces.DEFAULT_BASE);
    }

    private static DatasetGraph read(String trig) {
        return RDFParser.fromString(trig, Lang.TRIG).toDatasetGraph();
    }

    @Test
    void doesNotDependOnTheOrderOfTheTriples() {
        List<Quad> quads = new ArrayList<>();
        new DocumentGraph(IRIS, Example.SYMMETRIC, Example.RUN)
                .of(Example.document())
                .find()
                .forEachRemaining(quads::add);
        String expected = text(quads);
        Collections.shuffle(quads, new Random(7));

        assertThat(text(quads)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"quotes\" and '''more\"\"\"",
                "lines\nand\r\nreturns\tand tabs",
                "a|b <script>alert('x')</script> & \\ \\n",
                "🚢 e\u0301 \u202Eright to left\u202C \u2028 \u0085",
                "@prefix x: <y> . }",
                ""
            })
    void readsBackHostileText(String hostile) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        Node graph = IRIS.documentGraph(hostile);
        dataset.add(graph, IRIS.id("person/" + hostile + "/x"), RDFS.Nodes.label, Literals.text(hostile));
        dataset.add(graph, IRIS.id("person/x"), RDFS.Nodes.label, Literals.english(hostile));

        DatasetGraph back = read(TrigFile.text(dataset, Namespaces.DEFAULT_BASE));

        assertThat(IsoMatcher.isomorphic(back, dataset)).isTrue();
        assertThat(back.contains(null, null, null, NodeFactory.createLiteralString(hostile)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"...", ".a", "a b", "a:b", "a%2Fb", "Zürich (1)", "<x>", "#frag", "?q", "{}", "\\"})
    void readsBackNamesOfEveryForm(String key) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        dataset.add(IRIS.documentGraph(key), IRIS.document(key), RDFS.Nodes.seeAlso, IRIS.text(key));

        assertThat(IsoMatcher.isomorphic(read(TrigFile.text(dataset, Namespaces.DEFAULT_BASE)), dataset))
                .isTrue();
        assertThat(IRIS.document(key).getURI()).matches("https://w3id.org/relata/id/document/[A-Za-z0-9._~%-]+");
    }

    @Test
    void replacesWhatXmlCannotCarryOneForOne() {
        assertThat(Literals.publishable("a\u0000b\uD800c\uFFFE🚢\t\n")).isEqualTo("a\uFFFDb\uFFFDc\uFFFD🚢\t\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {".", ".."})
    void refusesNamesThatAnIriCannotHold(String key) {
        assertThatThrownBy(() -> IRIS.document(key)).isInstanceOf(UserError.class);
    }

    @Test
    void refusesBlankNodes() {
        Quad quad = new Quad(IRIS.graph("x"), IRIS.id("x"), RDFS.Nodes.seeAlso, NodeFactory.createBlankNode());

        assertThatThrownBy(() -> text(List.of(quad))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void namesTheLineOfASyntaxError() throws IOException {
        Path file = Files.writeString(folder.resolve("broken.trig"), "GRAPH <http://x/> {\n  <a> <b>\n}\n");

        assertThatThrownBy(() -> TrigFile.read(file))
                .isInstanceOf(UserError.class)
                .hasMessageStartingWith(file + ":3:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "relata",
                "ftp://x/",
                "https://example.org",
                "https://example.org/a b/",
                "http:///x/",
                "https://example.org/#/",
                "https://example.org/<>/"
            })
    void refusesWhatCannotBeABase(String base) {
        assertThatThrownBy(() -> new Iris(base)).isInstanceOf(UserError.class);
    }
}
