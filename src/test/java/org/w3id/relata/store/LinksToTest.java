package org.w3id.relata.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.relata.store.search.SearchIndex;

class LinksToTest {
    private static final int MANY = 25;
    private static final Node THING = iri("thing");
    private static final Node PROPERTY = iri("property");

    static Stream<DatasetGraph> stores() {
        return Stream.of(
                DatasetGraphFactory.createTxnMem(),
                DatabaseMgr.createDatasetGraph(),
                SearchIndex.inMemory(DatabaseMgr.createDatasetGraph()));
    }

    @ParameterizedTest
    @MethodSource("stores")
    void partsInTheirOrderAreTheWhole(DatasetGraph dataset) {
        List<Quad> expected = new ArrayList<>();
        Txn.executeWrite(dataset, () -> {
            for (int i = 0; i < MANY; i++) {
                expected.add(Quad.create(iri("graph" + i % 2), iri("subject" + i), PROPERTY, THING));
                dataset.add(iri("left-out"), iri("subject" + i), PROPERTY, THING);
                dataset.add(iri("graph0"), iri("subject" + i), PROPERTY, iri("other"));
            }
            expected.forEach(dataset::add);
        });
        Txn.executeRead(dataset, () -> {
            LinksTo links = new LinksTo(dataset, THING, graph -> !graph.equals(iri("left-out")));
            assertThat(links.count(1_000)).isEqualTo(MANY);
            assertThat(links.count(7)).isEqualTo(7);
            List<Quad> parts = new ArrayList<>();
            for (int from = 0; from < MANY + 10; from += 10) {
                parts.addAll(links.from(from, 10));
            }
            assertThat(parts).containsExactlyInAnyOrderElementsOf(expected);
            assertThat(links.from(MANY, 10)).isEmpty();
            LinksTo none = new LinksTo(dataset, iri("nobody-knows"), graph -> true);
            assertThat(none.count(10)).isZero();
            assertThat(none.from(0, 10)).isEmpty();
        });
    }

    private static Node iri(String name) {
        return NodeFactory.createURI("http://example.org/" + name);
    }
}
