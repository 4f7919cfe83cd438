package org.w3id.relata.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.relata.store.search.SearchIndex;
import org.w3id.relata.text.UserError;

/** Names in place of IRIs. */
class NamedArgumentsTest {
    private static final String QUERY =
            """
            #+ summary: A test
            #+ description: Is it so?
            #+ tags:
            #+   - test
            #+ params:
            #+   - name: x
            #+     type: iri
            #+     description: The value
            #+     example: state/x
            #+     kinds: [%s]
            PREFIX relata: <https://w3id.org/relata/ontology/>
            SELECT ?s WHERE { ?s relata:p ?_x_iri } ORDER BY ?s LIMIT 10
            """;

    private static final String DATA =
            """
            @base <https://w3id.org/relata/> .
            @prefix relata: <https://w3id.org/relata/ontology/> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            <id/graph/all> {
              relata:State rdfs:subClassOf relata:Entity . relata:Person rdfs:subClassOf relata:Entity .
              <id/state/cote> a relata:State ; rdfs:label "Côte d'Or" ; skos:prefLabel "Côte d'Or" ; skos:altLabel "Gold Coast" .
              <id/state/georgia> a relata:State ; rdfs:label "Georgia" ; skos:prefLabel "Georgia" .
              <id/person/d1/georgia> a relata:Person ; rdfs:label "Georgia" ; skos:prefLabel "Georgia" ; relata:describedIn <id/document/d1> .
              <id/person/d2/georgia> a relata:Person ; rdfs:label "Georgia" ; skos:prefLabel "Georgia" ; relata:describedIn <id/document/d2> .
              <id/state/south> a relata:State ; rdfs:label "South Georgia" ; skos:prefLabel "South Georgia" .
              <id/document/d1> a relata:Document ; rdfs:label "First" . <id/document/d2> a relata:Document ; rdfs:label "Second" .
              <id/claim/d1/c1> a relata:Claim ; rdfs:label "it has gone" ; relata:source <id/state/georgia> .
              <id/state/tpy> a relata:State ; rdfs:label "AN/TPY-2" ; skos:prefLabel "AN/TPY-2" .
              relata:hosts a relata:Relation ; rdfs:label "hosts" . relata:helps a relata:Relation ; rdfs:label "helps" .
            }
            """;

    @TempDir
    Path folder;

    private final DatasetGraph data = SearchIndex.inMemory(SeedsDataset.unionStore());

    NamedArgumentsTest() {
        Txn.executeWrite(data, () -> RDFParser.fromString(DATA, Lang.TRIG).parse(data));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Entity   | Côte d'Or       | state/cote
            Entity   | cote D'OR       | state/cote
            Entity   | gold coast      | state/cote
            State    | Georgia         | state/georgia
            State    | state/georgia   | state/georgia
            State    | https://w3id.org/relata/id/state/georgia | https://w3id.org/relata/id/state/georgia
            State    | AN/TPY-2        | state/tpy
            State    | state/nowhere   | state/nowhere
            Claim    | it has gone     | claim/d1/c1
            Relation | Hosts           | ontology/hosts
            """)
    void aNameStandsForWhatIsCalledSo(String kind, String given, String understood) {
        assertThat(named(kind, given).understood()).containsEntry("x", understood);
    }

    @Test
    void aNameOfSeveralThingsIsAQuestionWithChoices() {
        NamedArguments named = named("Entity", "georgia");
        assertThat(named.unclear()).singleElement().satisfies(unclear -> {
            assertThat(unclear.several()).isTrue();
            assertThat(unclear.choices())
                    .extracting(NamedThing::path, NamedThing::kind, NamedThing::note)
                    .containsExactlyInAnyOrder(
                            org.assertj.core.groups.Tuple.tuple("state/georgia", "State", ""),
                            org.assertj.core.groups.Tuple.tuple("person/d1/georgia", "Person", "First"),
                            org.assertj.core.groups.Tuple.tuple("person/d2/georgia", "Person", "Second"));
        });
        UserError error = catchThrowableOfType(UserError.class, named::understood);
        assertThat(error).hasMessageContaining("several things are called 'georgia'");
        assertThat(error.remedy()).contains("x=person/d1/georgia (Georgia)");
        assertThat(error.exit()).isEqualTo(UserError.Exit.USAGE);
    }

    @Test
    void aPartOfANameIsAnsweredWithWhatItMayMean() {
        assertThat(named("State", "south geo").unclear()).singleElement().satisfies(unclear -> {
            assertThat(unclear.several()).isFalse();
            assertThat(unclear.choices()).extracting(NamedThing::path).containsExactly("state/south");
        });
        assertThat(named("Relation", "he").unclear().get(0).choices())
                .extracting(NamedThing::label)
                .containsExactly("helps");
    }

    @ParameterizedTest
    @CsvSource({"Atlantis", "'\" OR *:*'", "AND", "***", "'(('"})
    void whatNobodyIsCalledIsRefused(String name) {
        NamedArguments named = named("State", name);
        assertThat(named.unclear()).singleElement().satisfies(unclear -> assertThat(unclear.choices())
                .isEmpty());
        assertThat(named.unclear().get(0).message()).contains("nothing that x may be is called");
        assertThat(named.unclear().get(0).remedy()).contains("x=state/x");
    }

    @Test
    void aClaimIsNotedWithItsSource() {
        assertThat(named("Claim", "has gone").unclear().get(0).choices())
                .extracting(NamedThing::label, NamedThing::note)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("it has gone", "Georgia"));
    }

    private NamedArguments named(String kinds, String value) {
        CannedQuery query = QueryFiles.read(folder, QUERY.formatted(kinds));
        NameSearch search = new NameSearch(QueryRun.on(data, Duration.ofSeconds(20)), QueryFiles.BASE);
        return Txn.calculateRead(data, () -> NamedArguments.of(query, Map.of("x", value), search));
    }
}
