package org.w3id.relata.query.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.relata.check.diff.KnownVersions;
import org.w3id.relata.rdf.Vocabulary;

/** The ontology as the pages read it, on small ones. */
class OntologyReadingTest {
    private static final String PREFIXES =
            """
            @prefix : <https://w3id.org/relata/ontology/> .
            @prefix owl: <http://www.w3.org/2002/07/owl#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix sssom: <https://w3id.org/sssom/> .
            """;

    private static final String FIRST = PREFIXES
            + """
            <https://w3id.org/relata/ontology/> a owl:Ontology ; owl:versionInfo "0.9.0" .
            :Boat a owl:Class ; rdfs:label "boat"@en ; skos:definition "It swims."@en .
            :Ship a owl:Class ; rdfs:label "ship"@en ; skos:definition "A large boat."@en ; rdfs:subClassOf :Boat .
            """;

    private static final String PRESENT = PREFIXES
            + """
            <https://w3id.org/relata/ontology/> a owl:Ontology ; owl:versionInfo "0.10.0" .
            :Boat a owl:Class ; rdfs:label "Boot"@de , "boat"@en ; skos:definition "It swims."@en .
            :Ship a owl:Class ; rdfs:label "ship"@en ; skos:definition "A vessel of the sea."@en .
            :Raft a owl:Class ; rdfs:label "raft"@en ; rdfs:subClassOf :Boat .
            :tows a owl:ObjectProperty , owl:NamedIndividual , :Relation ; rdfs:range :Boat ;
                rdfs:domain [ a owl:Class ; owl:unionOf ( :Ship :Raft ) ] .
            """;

    @TempDir
    private Path folder;

    @Test
    void aTermIsCalledByItsEnglishLabelAndARelationIsNothingElse() {
        Ontology ontology = Ontology.of(graph(PRESENT));
        assertThat(term(ontology, "Boat").label()).isEqualTo("boat");
        assertThat(term(ontology, "Boat").labels()).containsOnlyKeys("de");
        assertThat(term(ontology, "tows").kinds()).containsExactly(TermKind.RELATION);
        assertThat(term(ontology, "tows").label()).isEqualTo("tows");
        assertThat(ontology.domains(Vocabulary.term("tows")))
                .containsExactlyInAnyOrder(Vocabulary.term("Ship"), Vocabulary.term("Raft"));
        assertThat(ontology.below(Vocabulary.term("Boat"))).containsExactly(Vocabulary.term("Raft"));
    }

    @Test
    void aHistoryTellsWhatCameWhatChangedAndNothingOfWhatDidNot() throws IOException {
        Path versions = Files.createDirectory(folder.resolve("versions"));
        Files.writeString(versions.resolve("0.9.0.ttl"), FIRST);
        Files.writeString(versions.resolve("0.10.0.ttl"), PRESENT);
        Files.writeString(versions.resolve("0.9.0.shapes.ttl"), PREFIXES);
        TermHistory history = TermHistory.of(new KnownVersions(folder), Ontology.of(graph(PRESENT)));
        assertThat(history.versions()).extracting(TermHistory.Version::number).containsExactly("0.9.0", "0.10.0");
        assertThat(history.of(Vocabulary.term("Boat"))).hasSize(1);
        assertThat(history.of(Vocabulary.term("Raft")))
                .extracting(TermHistory.Stage::version, TermHistory.Stage::change)
                .containsExactly(tuple("0.10.0", "new"));
        TermHistory.Stage ship = history.of(Vocabulary.term("Ship")).get(1);
        assertThat(ship.change()).contains("definition", "axioms");
        assertThat(ship.removed()).containsExactly("Ship SubClassOf Boat");
    }

    @Test
    void alignmentsComeWithWhatIsSaidOfThemAndNotWithWhatIsSaidOfOthers() throws IOException {
        Path file = folder.resolve("alignments.ttl");
        Files.writeString(
                file,
                PREFIXES
                        + """
                        :Boat skos:closeMatch <http://example.org/b> , <http://example.org/c> .
                        [] a owl:Axiom ; owl:annotatedSource :Boat ; owl:annotatedProperty skos:closeMatch ;
                            owl:annotatedTarget <http://example.org/b> ; rdfs:comment "It swims too." .
                        """);
        assertThat(Alignments.read(file).of(Vocabulary.term("Boat")))
                .extracting(alignment -> alignment.grounds().size())
                .containsExactly(1, 0);
        assertThat(Alignments.read(folder.resolve("none.ttl")).of(Vocabulary.term("Boat")))
                .isEmpty();
    }

    private static Term term(Ontology ontology, String name) {
        Node node = Vocabulary.term(name);
        return ontology.term(node).orElseThrow();
    }

    private static Graph graph(String turtle) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(turtle, Lang.TURTLE).parse(graph);
        return graph;
    }
}
