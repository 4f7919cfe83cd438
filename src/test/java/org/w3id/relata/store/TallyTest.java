package org.w3id.relata.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.relata.LoadedSeeds;
import org.w3id.relata.rdf.Iris;

/** What the seeds, once loaded, are said to be is what queries count. */
class TallyTest {
    private static final Iris IRIS = Iris.standard();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    triples          | SELECT (COUNT(*) AS ?n) { ?s ?p ?o }
                    distinctSubjects | SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s ?p ?o }
                    entities         | SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s ?p ?o FILTER(isIRI(?s)) }
                    classes          | SELECT (COUNT(DISTINCT ?c) AS ?n) { ?s a ?c FILTER(isIRI(?c)) }
                    properties       | SELECT (COUNT(DISTINCT ?p) AS ?n) { ?s ?p ?o }
                    documents        | SELECT (COUNT(*) AS ?n) { ?s a <https://w3id.org/relata/ontology/Document> }
                    """)
    void theWholeIsCountedAsTheUnionOfAllGraphs(String number, String query) {
        String whole = IRIS.id("dataset/relata").getURI();
        assertThat(counted(query.replace("SELECT", "SELECT ('whole' AS ?of)")))
                .isEqualTo(said("<" + whole + "> void:" + number + " ?n BIND('whole' AS ?of)"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ?part void:property ?of ; void:triples ?n   | SELECT ?of (COUNT(*) AS ?n) { ?s ?of ?o } GROUP BY ?of
                    ?part void:class ?of ; void:entities ?n FILTER(?n > 0) | SELECT ?of (COUNT(*) AS ?n) { ?s a ?of FILTER(isIRI(?of)) } GROUP BY ?of
                    ?of void:triples ?n FILTER(CONTAINS(STR(?of), '/id/graph/') && ?n > 0) | SELECT ?of (COUNT(*) AS ?n) { GRAPH ?of { ?s ?p ?o } } GROUP BY ?of
                    """)
    void everyPartIsCountedAsItIsAskedFor(String description, String query) {
        assertThat(said(description)).isEqualTo(counted(query)).hasSizeGreaterThan(5);
    }

    @Test
    void theVocabulariesOfTheQueriesAreNamedAsWell() {
        assertThat(said("?whole void:vocabulary ?of BIND(1 AS ?n)"))
                .containsKeys("https://schema.org/", "http://www.w3.org/ns/shacl#");
        assertThat(said("?part void:property ?of FILTER(CONTAINS(STR(?part), '/term-')) BIND(1 AS ?n)"))
                .isEmpty();
    }

    private static Map<String, String> said(String pattern) {
        return counted("PREFIX void: <" + VOID.getURI() + "> SELECT ?of ?n { GRAPH <"
                + IRIS.graph("dataset").getURI() + "> { " + pattern + " } }");
    }

    /** What each thing has been counted. */
    private static Map<String, String> counted(String query) {
        Store store = LoadedSeeds.store();
        return store.read(() -> {
            Map<String, String> counts = new TreeMap<>();
            DatasetGraph dataset = store.dataset();
            try (QueryExec run = QueryExec.dataset(dataset).query(query).build()) {
                RowSet rows = run.select();
                rows.forEachRemaining(
                        row -> counts.put(row.get("of").toString(), row.get("n").getLiteralLexicalForm()));
            }
            return counts;
        });
    }
}
