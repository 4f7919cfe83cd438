package org.w3id.relata.check.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.relata.text.TabRow;
import org.w3id.relata.text.TabTable;

/** Small ontologies before and after every kind of change, and what is said of it: {@code diff/pairs.tsv}. */
class PairsTest {
    static final String PREFIXES =
            """
            PREFIX : <https://w3id.org/relata/ontology/>
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            <https://w3id.org/relata/ontology/> a owl:Ontology .
            skos:definition a owl:AnnotationProperty .
            """;

    static List<Named<TabRow>> pairs() {
        return TabTable.read(Path.of("src/test/resources/diff/pairs.tsv"), "case", "before", "after", "changes")
                .rows()
                .stream()
                .map(row -> Named.of(row.id(), row))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void aChangeIsSaidInWordsWithItsImpact(TabRow pair) {
        OntologyDifference difference =
                OntologyDifference.between(version(pair.text("before")), version(pair.text("after")));

        assertThat(difference.reasoned()).isTrue();
        assertThat(said(difference)).containsExactlyElementsOf(expected(pair));
    }

    private static List<String> expected(TabRow pair) {
        return pair.text("changes").equals("–") ? List.of() : pair.values("changes");
    }

    private static List<String> said(OntologyDifference difference) {
        return Stream.concat(
                        difference.changes().stream()
                                .map(change -> change.impact().label() + ": " + change.term() + " " + change.words()),
                        difference.notes().stream().map(PairsTest::said))
                .toList();
    }

    private static String said(NoteChange note) {
        return "patch: " + note.term() + " " + note.property() + " "
                + note.sort().name().toLowerCase(Locale.ROOT)
                + (note.language().isEmpty() ? "" : " in " + note.language());
    }

    static OntologyVersion version(String turtle) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(PREFIXES + (turtle.equals("–") ? "" : turtle), Lang.TURTLE)
                .parse(graph);
        return new OntologyVersion("toy", Path.of("toy.ttl"), graph);
    }
}
