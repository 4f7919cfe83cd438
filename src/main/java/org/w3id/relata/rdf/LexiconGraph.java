package org.w3id.relata.rdf;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.relata.text.TabRow;
import org.w3id.relata.text.TabTable;

/**
 * The lexicon as a graph: a concept scheme for each table, a concept for each row, and a scheme of the manners of
 * speaking that the reporting words express. What a row says is kept as words, whatever columns it has.
 */
public final class LexiconGraph {
    private static final String REPORTING = "reporting";
    /** The columns that hold words, the likelier first; those of {@code reporting.tsv} are manners of speaking. */
    private static final List<String> WORDS = List.of("manner", "lemma", "words", "word", "label");

    private static final Node MANNERS = iri("manner");

    private final Graph result = GraphFactory.createDefaultGraph();
    private final GraphBuilder graph = new GraphBuilder(result);

    private LexiconGraph() {}

    /** Reads every table of a folder, {@code ontology/lexicon}. */
    public static Graph read(Path folder) {
        LexiconGraph lexicon = new LexiconGraph();
        lexicon.scheme(MANNERS, "Manners of speaking");
        for (Path file : Run.tables(folder)) {
            String name = file.getFileName().toString().replaceFirst("\\.tsv$", "");
            lexicon.table(name, TabTable.read(file));
        }
        return lexicon.result;
    }

    private void table(String name, TabTable table) {
        Node scheme = iri(name);
        scheme(scheme, "Lexicon: " + name);
        String column =
                WORDS.stream().filter(table.columns()::contains).findFirst().orElse(null);
        for (TabRow row : table.rows()) {
            List<String> words = column == null ? List.of() : row.values(column);
            Node concept = Iris.rule(name + "/" + row.id());
            Node label = Literals.english(words.isEmpty() ? row.id() : words.get(0));
            graph.about(concept)
                    .a(SKOS.Concept.asNode())
                    .label(label)
                    .with(SKOS.prefLabel.asNode(), label)
                    .withAll(
                            SKOS.altLabel.asNode(),
                            words.stream().skip(1).map(Literals::english).toList())
                    .with(SKOS.notation.asNode(), Literals.text(row.id()))
                    .with(SKOS.inScheme.asNode(), scheme)
                    .with(SKOS.definition.asNode(), Literals.text(definition(row)));
            if (name.equals(REPORTING)) {
                words.forEach(word -> manner(word, concept));
            }
        }
    }

    private void scheme(Node scheme, String label) {
        graph.about(scheme).a(SKOS.ConceptScheme.asNode()).label(Literals.english(label));
    }

    private void manner(String lemma, Node row) {
        describeManner(graph, lemma).with(SKOS.related.asNode(), row);
    }

    /** Describes a manner of speaking; the words of a document may have some that no row names. */
    static GraphBuilder.Subject describeManner(GraphBuilder graph, String lemma) {
        Node label = Literals.english(lemma);
        return graph.about(Iris.manner(lemma))
                .a(SKOS.Concept.asNode())
                .label(label)
                .with(SKOS.prefLabel.asNode(), label)
                .with(SKOS.inScheme.asNode(), MANNERS);
    }

    private static String definition(TabRow row) {
        return IntStream.range(1, row.cells().size())
                .filter(i -> !row.cells().get(i).isEmpty())
                .mapToObj(i -> row.columns().get(i) + ": " + row.cells().get(i))
                .collect(Collectors.joining("\n"));
    }

    private static Node iri(String path) {
        return NodeFactory.createURI(Namespaces.LEXICON + path);
    }
}
