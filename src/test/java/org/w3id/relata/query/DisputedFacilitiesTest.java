package org.w3id.relata.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A facility in disputed territory is answered with whoever claims the territory is asked for, and with all who claim it. */
class DisputedFacilitiesTest {
    private static final String BASE = "https://w3id.org/relata/";

    private static DatasetGraph dataset;

    @BeforeAll
    static void fill() {
        DatasetGraph read = DatasetGraphFactory.create();
        RDFParser.fromString(
                        """
                        @base <https://w3id.org/relata/> .
                        @prefix relata: <https://w3id.org/relata/ontology/> .
                        @prefix geo: <http://www.opengis.net/ont/geosparql#> .
                        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                        GRAPH <id/graph/gazetteer> {
                          <id/state/norland> a relata:State ; rdfs:label "Norland" .
                          <id/state/sudria> a relata:State ; rdfs:label "Sudria" .
                          <id/state/westland> a relata:State ; rdfs:label "Westland" .
                          <id/place/cape> a relata:Place ; rdfs:label "Cape" ;
                              relata:claimedBy <id/state/sudria> , <id/state/norland> .
                          <id/place/port> a relata:Place ; rdfs:label "Port" ; relata:within <id/place/cape> .
                          <id/facility/pier> a relata:Facility ; rdfs:label "Pier" ; relata:within <id/place/port> ;
                              geo:hasGeometry <id/facility/pier/geometry> .
                          <id/facility/pier/geometry> geo:asWKT "POINT(1 2)"^^geo:wktLiteral .
                          <id/facility/depot> a relata:Facility ; rdfs:label "Depot" ; relata:country <id/state/norland> ;
                              geo:hasGeometry <id/facility/depot/geometry> .
                          <id/facility/depot/geometry> geo:asWKT "POINT(3 4)"^^geo:wktLiteral .
                        }
                        GRAPH <id/graph/document/news> {
                          <id/document/news> a relata:Document ; rdfs:label "News" .
                          <id/claim/news/1> a relata:Claim ; rdfs:label "they run the pier and the depot" ;
                              relata:source <id/state/westland> ; relata:inDocument <id/document/news> ;
                              relata:polarity relata:affirmed ; relata:certainty relata:certain ;
                              relata:modality relata:asserted ;
                              relata:states <id/proposition/pier> , <id/proposition/depot> .
                          <id/proposition/pier> relata:subject <id/state/sudria> ; relata:relation relata:operates ;
                              relata:object <id/facility/pier> .
                          <id/proposition/depot> relata:subject <id/state/norland> ; relata:relation relata:operates ;
                              relata:object <id/facility/depot> .
                        }
                        """,
                        Lang.TRIG)
                .parse(read);
        dataset = SeedsDataset.unionStore();
        Txn.executeWrite(dataset, () -> read.find().forEachRemaining(dataset::add));
    }

    @AfterAll
    static void close() {
        dataset.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"facilities-on-a-map", "facilities-in-a-state"})
    void areThereForEachWhoClaimsThem(String query) {
        assertThat(facilities(query, "norland")).containsExactly("Depot: ", "Pier: Norland | Sudria");
        assertThat(facilities(query, "sudria")).containsExactly("Pier: Norland | Sudria");
        assertThat(facilities(query, "westland")).isEmpty();
    }

    private static List<String> facilities(String name, String state) {
        CannedQuery query = QueryCatalogue.load(Path.of("queries")).queries().stream()
                .filter(canned -> canned.name().equals(name))
                .findFirst()
                .orElseThrow();
        QueryRun run = QueryRun.on(dataset, Duration.ofSeconds(30));
        Answer answer =
                Txn.calculateRead(dataset, () -> run.answer(query.bind(Map.of("state", "state/" + state), BASE)));
        int facility = answer.columns().indexOf("facilityLabel");
        int claimants = answer.columns().indexOf("territoryClaimedBy");
        return answer.rows().stream()
                .map(row -> row.get(facility).getLiteralLexicalForm() + ": " + text(row.get(claimants)))
                .sorted()
                .toList();
    }

    private static String text(Node value) {
        return value == null ? "" : value.getLiteralLexicalForm();
    }
}
