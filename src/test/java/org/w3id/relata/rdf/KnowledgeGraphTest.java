package org.w3id.relata.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.relata.text.Installation;
import org.w3id.relata.text.UserError;

/** Gazetteer, lexicon and ontology as graphs. */
class KnowledgeGraphTest {
    @TempDir
    Path home;

    private ExampleKnowledge knowledge;

    @BeforeEach
    void write() throws IOException {
        knowledge = ExampleKnowledge.write(home);
    }

    private Graph gazetteer() {
        return GazetteerGraph.read(new Installation(home).gazetteer(), Iris.standard());
    }

    private static Graph turtle(String text) {
        String prefixes = "@base <" + Namespaces.DEFAULT_BASE + "> .\n";
        for (var prefix : Namespaces.PREFIXES.entrySet()) {
            prefixes += "@prefix " + prefix.getKey() + ": <" + prefix.getValue() + "> .\n";
        }
        return RDFParser.fromString(prefixes + text, Lang.TURTLE).toGraph();
    }

    private static Graph about(Graph graph, Node... subjects) {
        Graph part = GraphFactory.createDefaultGraph();
        for (Node subject : subjects) {
            graph.find(subject, null, null).forEachRemaining(part::add);
        }
        return part;
    }

    @Test
    void describesAFacility() {
        Node station = Iris.standard().id("facility/cape-station");
        Graph expected = turtle(
                """
                <id/facility/cape-station> a relata:Facility ;
                    rdfs:label "Cape Station"@en ; skos:prefLabel "Cape Station"@en ;
                    skos:altLabel "Station at the Cape"@en , "CS-1"@en ;
                    dcterms:type "radar station"@en ; dcterms:source "made up" ;
                    relata:country <id/state/norland> ; relata:within <id/place/cape> ;
                    relata:gazetteerOperator <id/force/sudrian-army> ;
                    wgs84:lat 54.5 ; wgs84:long -3.0 ;
                    geo:hasGeometry <id/facility/cape-station/geometry> .
                <id/facility/cape-station/geometry> a geo:Geometry , sf:Point ;
                    rdfs:label "Position of Cape Station"@en ; geo:asWKT "POINT(-3 54.5)"^^geo:wktLiteral .
                """);

        assertThat(about(gazetteer(), station, Iris.standard().id("facility/cape-station/geometry"))
                        .isIsomorphicWith(expected))
                .isTrue();
    }

    @Test
    void leavesDisputedTerritoryDisputed() {
        Node cape = Iris.standard().id("place/cape");

        assertThat(gazetteer().find(cape, Vocabulary.claimedBy, null))
                .toIterable()
                .hasSize(2);
        assertThat(gazetteer().contains(cape, Vocabulary.country, null)).isFalse();
    }

    @Test
    void leavesAStateDisputedThatOthersClaim() throws IOException {
        knowledge.replace("gazetteer/states.tsv", "iso3", "iso3\tclaimedBy");
        knowledge.replace("gazetteer/states.tsv", "NOL", "NOL\tnorland|sudria");
        knowledge.replace("gazetteer/states.tsv", "Red House\t\t", "Red House\t\t\t");

        assertThat(gazetteer().find(Iris.standard().id("state/norland"), Vocabulary.claimedBy, null))
                .toIterable()
                .hasSize(2);
    }

    @Test
    void saysInWordsWhatHasToBeKnown() throws IOException {
        notes(
                "place/cape\tclaims\tIts own authorities govern it.\nfacility/cape-station\tborder\tIt stands on a bridge.\n");

        assertThat(gazetteer()
                        .contains(
                                Iris.standard().id("place/cape"),
                                SKOS.scopeNote.asNode(),
                                Literals.english("Its own authorities govern it.")))
                .isTrue();
        assertThat(gazetteer()
                        .contains(
                                Iris.standard().id("facility/cape-station"),
                                SKOS.editorialNote.asNode(),
                                Literals.english("It stands on a bridge.")))
                .isTrue();
    }

    @Test
    void namesTheNoteThatIsAboutNothing() throws IOException {
        notes("place/atlantis\tclaims\tIt sank.\n");
        assertThatThrownBy(this::gazetteer).hasMessageContaining("notes.tsv:2: “place/atlantis” is in no table");

        notes("place/cape\tweather\tIt rains.\n");
        assertThatThrownBy(this::gazetteer).hasMessageContaining("notes.tsv:2: “about” is unknown: weather");
    }

    private void notes(String rows) throws IOException {
        Files.writeString(new Installation(home).gazetteer().resolve("notes.tsv"), "id\tabout\tnote\n" + rows);
    }

    @Test
    void putsEquipmentUnderItsKind() {
        Node kind = Iris.standard().id("equipment/coastal-radar");

        assertThat(gazetteer().contains(Iris.standard().id("equipment/r-7"), SKOS.broader.asNode(), kind))
                .isTrue();
        assertThat(gazetteer().contains(kind, RDF.Nodes.type, Vocabulary.term("EquipmentType")))
                .isTrue();
    }

    @Test
    void tellsAlliancesFromOrganizations() {
        assertThat(gazetteer()
                        .contains(Iris.standard().id("alliance/pact"), RDF.Nodes.type, Vocabulary.term("Alliance")))
                .isTrue();
    }

    @Test
    void namesTheRowThatRefersToNothing() throws IOException {
        knowledge.replace("gazetteer/forces.tsv", "army\tsudria", "army\tatlantis");

        assertThatThrownBy(this::gazetteer)
                .isInstanceOf(UserError.class)
                .hasMessageContaining("forces.tsv:2: “state” names “atlantis”");
    }

    @Test
    void namesTheColumnThatNothingIsKnownOf() throws IOException {
        knowledge.replace("gazetteer/forces.tsv", "\tparent", "\tparrent");

        assertThatThrownBy(this::gazetteer)
                .hasMessageContaining("forces.tsv:1: nothing is known of a column “parrent”");
    }

    @Test
    void namesTheRowWithHalfAPosition() throws IOException {
        knowledge.replace("gazetteer/facilities.tsv", "\t-3.0\t", "\t\t");

        assertThatThrownBy(this::gazetteer).hasMessageContaining("facilities.tsv:2: only one of “lat” and “lon”");
    }

    @Test
    void publishesTheRowsOfTheLexicon() {
        Graph lexicon = LexiconGraph.read(new Installation(home).lexicon());
        Graph expected = turtle(
                """
                <lexicon/reporting/say> a skos:Concept ; rdfs:label "say"@en ; skos:prefLabel "say"@en ;
                    skos:altLabel "state"@en ; skos:notation "say" ; skos:inScheme <lexicon/reporting> ;
                    skos:definition "words: say|state" .
                <lexicon/manner/say> a skos:Concept ; rdfs:label "say"@en ; skos:prefLabel "say"@en ;
                    skos:inScheme <lexicon/manner> ; skos:related <lexicon/reporting/say> .
                <lexicon/reporting> a skos:ConceptScheme ; rdfs:label "Lexicon: reporting"@en .
                """);
        Graph actual = about(
                lexicon,
                Iris.rule("reporting/say"),
                Iris.manner("say"),
                NodeFactory.createURI(Namespaces.LEXICON + "reporting"));

        assertThat(actual.isIsomorphicWith(expected)).isTrue();
        assertThat(lexicon.contains(Iris.rule("relations/host-1"), RDFS.Nodes.label, Literals.english("host")))
                .isTrue();
        assertThat(lexicon.contains(Iris.manner("back up"), null, null)).isTrue();
    }

    @Test
    void readsTheSymmetricRelationsFromTheOntology() {
        OntologyGraph ontology = OntologyGraph.read(home.resolve("ontology/relata.ttl"));

        assertThat(ontology.relations()).containsExactly("cooperatesWith", "hosts");
        assertThat(ontology.symmetricRelations()).containsExactly("cooperatesWith");
    }

    @Test
    void namesTheLineOfABrokenOntology() throws IOException {
        Path file = home.resolve("ontology/relata.ttl");
        Files.writeString(file, "<http://x/> a\n. .");

        assertThatThrownBy(() -> OntologyGraph.read(file))
                .isInstanceOf(UserError.class)
                .hasMessageStartingWith(file + ":2:");
    }

    @Test
    void isAnotherRunWhenTheKnowledgeChanges() throws IOException {
        Run before = Run.of(new Installation(home));
        assertThat(Run.of(new Installation(home))).isEqualTo(before);

        knowledge.replace("lexicon/reporting.tsv", "say", "tell");

        assertThat(Run.of(new Installation(home)).id()).isNotEqualTo(before.id());
    }
}
