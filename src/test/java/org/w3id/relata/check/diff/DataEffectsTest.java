package org.w3id.relata.check.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.relata.check.question.CompetencyQuestions;

/** What a change of the ontology does to a sample of data, to the shapes and to the questions. */
class DataEffectsTest {
    private static final String PREFIXES =
            "PREFIX : <https://w3id.org/relata/ontology/> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> "
                    + "PREFIX owl: <http://www.w3.org/2002/07/owl#> ";
    private final OntologyVersion ontology =
            new OntologyVersion("current", Path.of("ontology/relata.ttl"), RDFDataMgr.loadGraph("ontology/relata.ttl"));
    private final Graph shapes = RDFDataMgr.loadGraph("ontology/shapes.ttl");
    private final Graph data = GraphFactory.createDefaultGraph();

    DataEffectsTest() {
        RDFDataMgr.loadDatasetGraph("src/test/resources/check/valid.trig")
                .find()
                .forEachRemaining(quad -> data.add(quad.asTriple()));
    }

    @Test
    void nothingHappensWhereNothingChanged() {
        DataEffects effects = effects(ontology, changed(""), shapes);

        assertThat(effects.questions()).isEmpty();
        assertThat(effects.data().types()).isEmpty();
        assertThat(effects.data().shapes()).isEmpty();
        assertThat(effects.data().triples()).isEqualTo(data.size()).isPositive();
    }

    @Test
    void aLinkOfTheHierarchyLessChangesClassesShapesAndAnswers() {
        DataEffects effects = effects(
                ontology,
                changed("DELETE DATA { :State rdfs:subClassOf :Location } ; "
                        + "DELETE WHERE { :Location owl:equivalentClass ?union }"),
                shapes);

        assertThat(effects.data().types())
                .extracting(Effect::words, Effect::count)
                .contains(tuple("are no longer Location", 2));
        assertThat(effects.data().types().get(0).examples())
                .containsExactly(
                        "https://w3id.org/relata/id/state/ruritania", "https://w3id.org/relata/id/state/zubrowka");
        assertThat(effects.data().shapes())
                .extracting(Effect::words)
                .contains("newly break deploysForcesTo-object")
                .noneMatch(words -> words.startsWith("no longer"));
        assertThat(effects.questions()).extracting(Effect::words).containsExactly("no longer have the expected answer");
        assertThat(effects.questions().get(0).examples()).contains("relations-of-states");
    }

    @Test
    void theOtherWayRoundItHealsWhatWasBroken() {
        OntologyVersion without = changed("DELETE DATA { :State rdfs:subClassOf :Location }");

        DataEffects effects = effects(without, ontology, shapes);

        assertThat(effects.data().shapes())
                .isNotEmpty()
                .extracting(Effect::words)
                .allMatch(words -> words.startsWith("no longer break "));
        assertThat(effects.questions()).extracting(Effect::words).containsExactly("have the expected answer only now");
    }

    @Test
    void aStricterShapeIsSeen() {
        Graph stricter = GraphFactory.createDefaultGraph();
        shapes.stream().forEach(stricter::add);
        RDFParser.fromString(
                        "@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix : <https://w3id.org/relata/ontology/> . "
                                + "<https://w3id.org/relata/ontology/shape/claim-validTime> a sh:NodeShape ; sh:targetClass :Claim ; "
                                + "sh:property [ sh:path :validTime ; sh:minCount 1 ] .",
                        Lang.TURTLE)
                .parse(stricter);

        assertThat(effects(ontology, ontology, stricter).data().shapes())
                .extracting(Effect::words, Effect::count)
                .containsExactly(tuple("newly break a shape without a name", 6));
    }

    /** Before and after are put into an ontology with the class C above A; x is an A, and p leads from x to y. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ":A rdfs:subClassOf :B . :B rdfs:subClassOf :C | become B, become C",
                ":p rdfs:domain :B | become B",
                ":p rdfs:range :B | become B",
                ":p rdfs:range [ owl:unionOf ( :B :C ) ] . :B rdfs:subClassOf :D . :C rdfs:subClassOf :D | become D",
                ":q rdfs:domain :B . :p rdfs:subPropertyOf :q | become B",
                ":B owl:equivalentClass :A | become B",
                ":B owl:equivalentClass [ owl:unionOf ( :C :A ) ] | become B",
                ":A owl:equivalentClass [ owl:unionOf ( :C :B ) ] | ''",
                ":A rdfs:subClassOf [ owl:onProperty :p ; owl:someValuesFrom :B ] | ''"
            })
    void whatFollowsIsCovered(String axioms, String words) {
        Graph things = GraphFactory.createDefaultGraph();
        RDFParser.fromString("PREFIX : <https://w3id.org/relata/ontology/> :x a :A ; :p :y .", Lang.TURTLE)
                .parse(things);

        List<Effect> effects = TypeEffects.between(
                PairsTest.version("").graph(), PairsTest.version(axioms + " .").graph(), things);

        assertThat(String.join(", ", effects.stream().map(Effect::words).toList()))
                .isEqualTo(words);
    }

    private DataEffects effects(OntologyVersion from, OntologyVersion to, Graph shapesTo) {
        return DataEffects.ofQuestions(from, to, CompetencyQuestions.read(Path.of("ontology/questions")))
                .with(from, shapes, to, shapesTo, data);
    }

    private OntologyVersion changed(String update) {
        Graph graph = GraphFactory.createDefaultGraph();
        ontology.graph().stream().forEach(graph::add);
        UpdateExec.dataset(DatasetGraphFactory.wrap(graph))
                .update(PREFIXES + update)
                .execute();
        return new OntologyVersion("changed", Path.of("changed.ttl"), graph);
    }
}
