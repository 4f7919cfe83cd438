package org.w3id.relata.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3id.relata.EveryRelationStore;
import org.w3id.relata.rdf.OntologyGraph;
import org.w3id.relata.store.Store;

/** No proposition becomes a fact: not of any relation, affirmed or denied, in no graph, with no reasoner. */
class NeverAssertedTest {
    private static final Path FILE = Path.of("ontology/relata.ttl");
    private static final Graph ONTOLOGY = OntologyGraph.read(FILE).graph();
    private static final String PREFIXES =
            """
            PREFIX : <https://w3id.org/relata/ontology/>
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            """;

    /** Every graph of a store, those that are derived among them. */
    private static final DatasetGraph DATA = DatasetGraphFactory.create();

    @BeforeAll
    static void load(@TempDir Path folder) throws IOException {
        try (Store store = EveryRelationStore.open(folder)) {
            Txn.executeRead(store.dataset(), () -> store.dataset().find().forEachRemaining(DATA::add));
        }
    }

    /** Else nothing would be shown by what follows. */
    @Test
    void everyRelationIsAffirmedAndDeniedInTheData() {
        Set<String> relations = OntologyGraph.read(FILE).relations();

        assertThat(stated("affirmed")).isEqualTo(relations);
        assertThat(stated("denied")).isEqualTo(relations);
        assertThat(DATA.find(Node.ANY, Node.ANY, RDF.Nodes.type, Terms.term("Dispute"))
                        .hasNext())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(RelationSearch.class)
    void noPropositionIsAFact(RelationSearch search) {
        assertThat(search.found(ONTOLOGY, DATA)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(RelationSearch.class)
    void aRelationThatIsStatedIsFound(RelationSearch search) {
        DatasetGraph data = small();
        data.getGraph(NodeFactory.createURI("https://w3id.org/relata/id/graph/x"))
                .add(
                        NodeFactory.createURI("https://w3id.org/relata/id/state/a"),
                        Terms.term("borders"),
                        NodeFactory.createURI("https://w3id.org/relata/id/state/b"));

        assertThat(search.found(ONTOLOGY, data)).containsExactly("borders");
    }

    /** An axiom that makes facts of what is not one, the relation, and by what it is found at the least. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    :gazetteerOperator rdfs:subPropertyOf :protects | protects | RDFS OWL_MICRO OWL_MINI OWL_FULL HERMIT_PAIRS HERMIT_PROOF
                    :gazetteerOperator rdfs:subPropertyOf :runBy . :runBy a owl:ObjectProperty ; rdfs:subPropertyOf :protects | protects | RDFS OWL_MICRO OWL_MINI OWL_FULL HERMIT_PAIRS HERMIT_PROOF
                    :gazetteerOperator owl:inverseOf :operates | operates | OWL_MICRO OWL_MINI OWL_FULL HERMIT_PAIRS HERMIT_PROOF
                    :gazetteerOperator owl:equivalentProperty :protects | protects | OWL_MICRO OWL_MINI OWL_FULL HERMIT_PAIRS HERMIT_PROOF
                    :Place rdfs:subClassOf [ a owl:Restriction ; owl:onProperty :borders ; owl:hasValue :sea ] . :sea a owl:NamedIndividual | borders | OWL_MICRO HERMIT_PAIRS HERMIT_PROOF
                    :Place rdfs:subClassOf [ a owl:Restriction ; owl:onProperty :borders ; owl:someValuesFrom :Place ] | borders | HERMIT_PROOF
                    :protects owl:propertyChainAxiom ( :gazetteerOperator :country ) | protects | HERMIT_PAIRS HERMIT_PROOF
                    :tells a owl:ObjectProperty . [] a owl:Restriction ; owl:onProperty :relation ; owl:hasValue :visits ; rdfs:subClassOf [ a owl:Restriction ; owl:onProperty :tells ; owl:hasSelf true ] . :visits owl:propertyChainAxiom ( [ owl:inverseOf :subject ] :tells :object ) | visits | HERMIT_PAIRS HERMIT_PROOF
                    """)
    void anAxiomThatMakesFactsIsFound(String axiom, String relation, String searches) {
        Graph ontology = OntologyGraph.read(FILE).graph();
        RDFParser.fromString(PREFIXES + axiom + " .", Lang.TURTLE).parse(ontology);
        DatasetGraph data = small();

        for (String search : List.of(searches.split(" "))) {
            assertThat(RelationSearch.valueOf(search).found(ontology, data))
                    .as(search)
                    .containsExactly(relation);
        }
    }

    /** Triple terms are quoted: what they say is neither in the graph, nor does it follow. */
    @Test
    void aTripleTermIsNotATriple() {
        Set<Triple> quoted = new HashSet<>();
        DATA.find().forEachRemaining(quad -> {
            if (quad.getObject().isTripleTerm()) {
                quoted.add(quad.getObject().getTriple());
            }
        });

        assertThat(quoted)
                .extracting(triple -> triple.getPredicate().getURI().substring(Terms.ONTOLOGY.length()))
                .containsAll(OntologyGraph.read(FILE).relations());
        assertThat(quoted)
                .noneMatch(triple ->
                        DATA.contains(Node.ANY, triple.getSubject(), triple.getPredicate(), triple.getObject()));
    }

    /** A little of what the data says, since reasoners take long where things do follow. */
    private static DatasetGraph small() {
        DatasetGraph data = DatasetGraphFactory.create();
        RDFParser.fromString(
                        PREFIXES
                                + """
                        BASE <https://w3id.org/relata/id/>
                        GRAPH <graph/x> {
                          <place/a> a :Place ; :within <place/b> . <place/b> :within <place/c> .
                          <claim/x/1> a :Claim ; :polarity :affirmed ; :states <proposition/1> .
                          <claim/x/2> a :Claim ; :polarity :denied ; :states <proposition/1> .
                          <proposition/1> a :Proposition ; :subject <state/a> ; :relation :visits ; :object <state/b> ;
                            rdf:reifies <<( <state/a> :visits <state/b> )>> .
                          <state/a> a :State ; :country <state/b> . <state/b> a :State .
                          <facility/a> a :Facility ; :gazetteerOperator <state/a> .
                        }
                        """,
                        Lang.TRIG)
                .parse(data);
        return data;
    }

    private static Set<String> stated(String polarity) {
        Set<String> names = new TreeSet<>();
        try (QueryExec execution = QueryExec.dataset(DATA)
                .query(PREFIXES + "SELECT ?relation { GRAPH ?g { ?claim :polarity :" + polarity
                        + " ; :states/:relation ?relation } }")
                .build()) {
            execution
                    .select()
                    .forEachRemaining(
                            row -> names.add(row.get("relation").getURI().substring(Terms.ONTOLOGY.length())));
        }
        return names;
    }
}
