package org.w3id.relata.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.w3id.relata.store.Statements.CAPE_STATION;
import static org.w3id.relata.store.Statements.NORLAND;
import static org.w3id.relata.store.Statements.SUDRIA;
import static org.w3id.relata.store.Statements.that;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.relata.rdf.DocumentGraph;
import org.w3id.relata.rdf.Example;
import org.w3id.relata.rdf.ExampleKnowledge;
import org.w3id.relata.rdf.Iris;
import org.w3id.relata.rdf.Namespaces;
import org.w3id.relata.rdf.TrigFile;
import org.w3id.relata.rdf.Vocabulary;
import org.w3id.relata.text.Installation;
import org.w3id.relata.text.UserError;

class StoreTest {
    @TempDir
    Path temporary;

    private Path folder;
    private Path converted;
    private Installation installation;
    private ExampleKnowledge knowledge;
    private Store store;

    @BeforeEach
    void open() throws IOException {
        folder = temporary.resolve("store");
        converted = Files.createDirectory(temporary.resolve("converted"));
        installation = new Installation(temporary.resolve("home"));
        knowledge = ExampleKnowledge.write(installation.home());
        store = Store.open(folder, installation);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static DatasetGraph example() {
        return new DocumentGraph(Iris.standard(), Example.SYMMETRIC, Example.RUN).of(Example.document());
    }

    private void writeExample() throws IOException {
        TrigFile.write(converted.resolve(Example.KEY + ".trig"), example(), Namespaces.DEFAULT_BASE);
    }

    private Graph graph(Node name) {
        return store.read(() -> {
            Graph copy = GraphFactory.createDefaultGraph();
            store.dataset().getGraph(name).find().forEachRemaining(copy::add);
            return copy;
        });
    }

    private boolean ask(String query) {
        return store.read(() -> {
            try (QueryExec execution = QueryExec.dataset(store.dataset())
                    .query("PREFIX relata: <" + Namespaces.ONTOLOGY + "> "
                            + "PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> " + query)
                    .build()) {
                return execution.ask();
            }
        });
    }

    @Test
    void keepsADocumentAsItWasConverted() throws IOException {
        writeExample();

        assertThat(store.load(converted)).isEqualTo(new Store.Loaded(1, 0));
        Node name = Iris.standard().documentGraph(Example.KEY);
        assertThat(graph(name).isIsomorphicWith(example().getGraph(name))).isTrue();
        assertThat(store.documents()).containsExactly(Example.KEY);
        assertThat(store.base()).contains(Iris.standard());
    }

    @Test
    void keepsItWhenItIsOpenedAgain() throws IOException {
        writeExample();
        store.load(converted);
        store.close();
        store = Store.openExisting(folder, installation);

        assertThat(store.documents()).containsExactly(Example.KEY);
    }

    @Test
    void answersFromTheUnionAndAssertsNoProposition() throws IOException {
        writeExample();
        store.load(converted);

        String proposition = "?p relata:subject ?s ; relata:relation ?r ; relata:object ?o . ";
        assertThat(ask("ASK { " + proposition + "}")).isTrue();
        assertThat(ask("ASK { " + proposition + "{ ?s ?r ?o } UNION { GRAPH ?g { ?s ?r ?o } } }"))
                .isFalse();
        assertThat(ask("ASK { ?p rdf:reifies <<( ?s ?r ?o )>> . " + proposition + "}"))
                .isTrue();
        assertThat(ask("ASK { ?c relata:source/relata:country ?s }")).isFalse();
    }

    @Test
    void replacesOneDocumentAndLeavesTheOthers() throws IOException {
        new Statements("one").affirm(that(NORLAND, "hosts", CAPE_STATION)).write(converted);
        new Statements("two").affirm(that(NORLAND, "borders", SUDRIA)).write(converted);
        store.load(converted);
        Graph two = graph(Iris.standard().documentGraph("two"));
        Files.delete(converted.resolve("two.trig"));
        new Statements("one").affirm(that(SUDRIA, "hosts", CAPE_STATION)).write(converted);

        assertThat(store.load(converted).documents()).isEqualTo(1);

        assertThat(store.documents()).containsExactly("one", "two");
        assertThat(graph(Iris.standard().documentGraph("two")).isIsomorphicWith(two))
                .isTrue();
        Graph one = graph(Iris.standard().documentGraph("one"));
        assertThat(one.contains(Node.ANY, Vocabulary.subject, Iris.standard().id(SUDRIA.path())))
                .isTrue();
        assertThat(one.contains(Node.ANY, Vocabulary.subject, Iris.standard().id(NORLAND.path())))
                .isFalse();
    }

    @Test
    void removesADocumentWhole() throws IOException {
        new Statements("one").affirm(that(NORLAND, "hosts", CAPE_STATION)).write(converted);
        new Statements("two").affirm(that(NORLAND, "borders", SUDRIA)).write(converted);
        store.load(converted);

        store.remove("one");

        assertThat(store.documents()).containsExactly("two");
        assertThat(graph(Iris.standard().documentGraph("one")).isEmpty()).isTrue();
        Node whole = Iris.standard().id("dataset/relata");
        assertThat(graph(Iris.standard().graph("dataset"))
                        .contains(whole, VOID.subset.asNode(), Iris.standard().documentGraph("one")))
                .isFalse();
    }

    @Test
    void removesNothingUnknown() throws IOException {
        assertThatThrownBy(() -> store.remove("one"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("“one”");
        writeExample();
        store.load(converted);

        assertThatThrownBy(() -> store.remove("one")).isInstanceOf(UserError.class);
        assertThat(store.documents()).containsExactly(Example.KEY);
    }

    @Test
    void countsWhatItHas() throws IOException {
        writeExample();
        store.load(converted);
        Graph description = graph(Iris.standard().graph("dataset"));

        Node claims = Iris.standard().id("dataset/relata/Claim");
        assertThat(description
                        .find(claims, VOID.entities.asNode(), Node.ANY)
                        .next()
                        .getObject()
                        .getLiteralValue())
                .isEqualTo(4);
        long inUnion = store.read(() -> store.dataset().getUnionGraph().stream().count());
        Node whole = Iris.standard().id("dataset/relata");
        assertThat(description
                        .find(whole, VOID.triples.asNode(), Node.ANY)
                        .next()
                        .getObject()
                        .getLiteralLexicalForm())
                .isEqualTo(Long.toString(inUnion));
    }

    @Test
    void makesTheSystemGraphsAnewOnlyWhenTheyChange() throws IOException {
        writeExample();
        store.load(converted);
        Node army = Iris.standard().id("force/sudrian-army");
        Node gazetteer = Iris.standard().graph("gazetteer");
        assertThat(graph(gazetteer).contains(army, RDFS.Nodes.label, Node.ANY)).isTrue();
        Node mark = Iris.standard().id("mark");
        store.dataset().executeWrite(() -> store.dataset().add(gazetteer, mark, RDFS.Nodes.label, mark));

        store.load(converted);
        assertThat(graph(gazetteer).contains(mark, Node.ANY, Node.ANY)).isTrue();

        knowledge.replace("gazetteer/forces.tsv", "Sudrian Army", "Army of Sudria");
        store.load(converted);
        assertThat(graph(gazetteer).contains(mark, Node.ANY, Node.ANY)).isFalse();
        assertThat(graph(gazetteer)
                        .find(army, RDFS.Nodes.label, Node.ANY)
                        .toList()
                        .toString())
                .contains("Army of Sudria");
    }

    @Nested
    class LeavesEverythingAsItWas {
        @Test
        void whenAFileIsBroken() throws IOException {
            new Statements("one").affirm(that(NORLAND, "hosts", CAPE_STATION)).write(converted);
            store.load(converted);
            new Statements("one").affirm(that(SUDRIA, "hosts", CAPE_STATION)).write(converted);
            Path broken = Files.writeString(converted.resolve("two.trig"), "GRAPH <http://x/> { <a> ");

            assertThatThrownBy(() -> store.load(converted))
                    .isInstanceOf(UserError.class)
                    .hasMessageStartingWith(broken + ":1:");
            assertThat(graph(Iris.standard().documentGraph("one"))
                            .contains(
                                    Node.ANY,
                                    Vocabulary.subject,
                                    Iris.standard().id(NORLAND.path())))
                    .isTrue();
        }

        @Test
        void whenARowOfTheGazetteerIsBroken() throws IOException {
            writeExample();
            knowledge.replace("gazetteer/forces.tsv", "army\tsudria", "army");

            assertThatThrownBy(() -> store.load(converted)).hasMessageContaining("forces.tsv:2: ");
            assertThat(store.documents()).isEmpty();
        }

        @Test
        void whenTwoFilesAreTheSameDocument() throws IOException {
            writeExample();
            Files.copy(converted.resolve(Example.KEY + ".trig"), converted.resolve("copy.trig"));

            assertThatThrownBy(() -> store.load(converted)).hasMessageContaining("is the document “" + Example.KEY);
            assertThat(store.documents()).isEmpty();
        }

        @Test
        void whenTheBasesDiffer() throws IOException {
            writeExample();
            store.load(converted);
            Path others = temporary.resolve("others");
            new Statements("one").write(others, new Iris("http://localhost:3030/"));

            assertThatThrownBy(() -> store.load(others))
                    .isInstanceOf(UserError.class)
                    .hasMessageContaining("has the base http://localhost:3030/");
            assertThat(store.documents()).containsExactly(Example.KEY);
        }

        @Test
        void whenTheFilesAreNotOfDocuments() throws IOException {
            Path file = converted.resolve("x.trig");
            for (String trig :
                    List.of("<http://x/> a <http://y/> .", "GRAPH <http://x/> { <http://x/> a <http://y/> }", "")) {
                Files.writeString(file, trig);
                assertThatThrownBy(() -> store.load(converted))
                        .isInstanceOf(UserError.class)
                        .hasMessageContaining(file.toString());
            }
            Files.delete(file);
            assertThatThrownBy(() -> store.load(converted)).hasMessageContaining("no .trig file");
            assertThatThrownBy(() -> store.load(temporary.resolve("nowhere"))).isInstanceOf(UserError.class);
        }

        @Test
        void whenTheFolderHoldsSomethingElse() throws IOException {
            Path letters = Files.createDirectory(temporary.resolve("letters"));
            Path letter = Files.writeString(letters.resolve("letter.txt"), "Dear all");

            assertThatThrownBy(() -> Store.open(letters, installation))
                    .isInstanceOf(UserError.class)
                    .hasMessageContaining("holds files but no store");
            assertThat(letters).isDirectoryContaining(letter::equals);
            assertThat(letters.toFile().list()).hasSize(1);
            assertThatThrownBy(() -> Store.open(letter, installation)).hasMessageContaining("is a file");
            assertThatThrownBy(() -> Store.openExisting(letters, installation)).hasMessageContaining("no store");
        }

        @Test
        void whenAnotherProcessHasIt() throws Exception {
            writeExample();
            store.load(converted);
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Opener.class.getName(),
                            folder.toString(),
                            installation.home().toString())
                    .redirectErrorStream(true)
                    .start();
            String output = new String(process.getInputStream().readAllBytes());

            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(output).contains("in use by another process");
            assertThat(process.exitValue()).isEqualTo(3);
            assertThat(store.documents()).containsExactly(Example.KEY);
        }
    }

    /** Another process that wants the store. */
    public static final class Opener {
        private Opener() {}

        public static void main(String[] arguments) {
            try {
                Store.open(Path.of(arguments[0]), new Installation(Path.of(arguments[1])));
            } catch (UserError e) {
                System.out.println(e.getMessage());
                System.exit(3);
            }
        }
    }
}
