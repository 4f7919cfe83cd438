package org.w3id.relata.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.system.G;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No relation takes a run of the converter on either side, so that one there breaks the domain and the range of each. */
class DomainRangeShapesTest {
    private static Criteria criteria;

    @BeforeAll
    static void load() {
        criteria = Sample.criteria();
    }

    static List<Node> relations() {
        return G.nodesOfTypeAsList(RDFDataMgr.loadGraph("ontology/relata.ttl"), Terms.RELATION_CLASS);
    }

    @ParameterizedTest
    @MethodSource("relations")
    void aPropositionOutsideDomainAndRangeIsFound(Node relation) {
        DatasetGraph data = Sample.valid();
        UpdateExec.dataset(data)
                .update(
                        """
                        BASE <https://w3id.org/relata/>
                        PREFIX relata: <https://w3id.org/relata/ontology/>
                        PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
                        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                        INSERT {
                          GRAPH ?graph {
                            ?claim relata:states <id/proposition/new> .
                            <id/proposition/new> a relata:Proposition ; rdfs:label "new" ;
                              relata:subject <id/run/0.1.0-5e0c7a91d3b2> ; relata:relation ?relation ; relata:object <id/run/0.1.0-5e0c7a91d3b2> ;
                              rdf:reifies ?triple .
                          }
                        } WHERE {
                          GRAPH ?graph { ?claim relata:polarity relata:denied }
                          BIND (TRIPLE(<id/run/0.1.0-5e0c7a91d3b2>, ?relation, <id/run/0.1.0-5e0c7a91d3b2>) AS ?triple)
                        }
                        """)
                .substitution("relation", relation)
                .execute();

        String name = relation.getURI().substring(Terms.ONTOLOGY.length());
        assertThat(Sample.findings(criteria, data))
                // The new proposition has no reading either.
                .filteredOn(finding -> !finding.check().equals("claim-unexplained"))
                .allSatisfy(
                        finding -> assertThat(finding.node()).isEqualTo("https://w3id.org/relata/id/proposition/new"))
                .extracting(Finding::check)
                .containsExactlyInAnyOrder(name + "-subject", name + "-object");
    }
}
