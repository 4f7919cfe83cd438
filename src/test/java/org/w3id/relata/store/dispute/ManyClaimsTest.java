package org.w3id.relata.store.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.w3id.relata.rdf.GraphBuilder;
import org.w3id.relata.rdf.Iris;
import org.w3id.relata.rdf.Literals;
import org.w3id.relata.rdf.Vocabulary;

class ManyClaimsTest {
    private static final int DOCUMENTS = 300;
    private static final int CLAIMS = 40;
    private static final int STATES = 60;
    private static final List<String> RELATIONS =
            List.of("hosts", "operates", "deploysForcesTo", "attacks", "supplies", "supports");

    private final DatasetGraph dataset = DatasetGraphFactory.createTxnMem();

    @Test
    void threeHundredDocumentsTakeSeconds() {
        Txn.executeWrite(dataset, () -> IntStream.range(0, DOCUMENTS).forEach(number -> write("d" + number)));
        Disputes disputes = Disputes.read(Path.of("ontology/derive"));
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();

        Graph graph = Txn.calculateRead(dataset, () -> disputes.derive(dataset, Iris.standard()));

        assertThat(Duration.ofNanos(clock.getCurrentThreadCpuTime() - start)).isLessThan(Duration.ofSeconds(8));
        assertThat(graph.contains(Node.ANY, Vocabulary.ground, Node.ANY)).isTrue();
    }

    private void write(String key) {
        Iris iris = Iris.standard();
        GraphBuilder graph = new GraphBuilder(dataset.getGraph(iris.documentGraph(key)));
        for (int claim = 0; claim < CLAIMS; claim++) {
            int number = Math.abs((key + "/" + claim).hashCode());
            Node subject = state(graph, number % STATES);
            Node object = state(graph, number / STATES % STATES);
            String relation = RELATIONS.get(number / 7 % RELATIONS.size());
            Node other =
                    relation.equals("hosts") || relation.equals("operates") ? base(graph, key, claim, object) : object;
            Node proposition = iris.id("proposition/" + key + "-" + claim);
            graph.about(proposition)
                    .label(Literals.line("a content"))
                    .with(Vocabulary.subject, subject)
                    .with(Vocabulary.relation, Vocabulary.term(relation))
                    .with(Vocabulary.object, other);
            graph.about(iris.claim(key, "c" + claim))
                    .a(Vocabulary.CLAIM)
                    .label(Literals.line("what somebody said in document " + key + " as claim number " + claim))
                    .with(Vocabulary.states, proposition)
                    .with(Vocabulary.inDocument, iris.document(key))
                    .with(Vocabulary.source, claim % 2 == 0 ? iris.document(key) : state(graph, claim))
                    .with(Vocabulary.polarity, Vocabulary.term(number % 8 == 0 ? "denied" : "affirmed"))
                    .with(Vocabulary.certainty, Vocabulary.term("certain"))
                    .with(Vocabulary.modality, Vocabulary.term("asserted"));
        }
        graph.about(iris.document(key)).a(Vocabulary.DOCUMENT);
    }

    private static Node state(GraphBuilder graph, int number) {
        return graph.about(Iris.standard().id("state/s" + number))
                .a(Vocabulary.term("State"))
                .label(Literals.line("S" + number))
                .node();
    }

    private static Node base(GraphBuilder graph, String key, int claim, Node owner) {
        return graph.about(Iris.standard().id("facility/" + key + "/base-" + claim))
                .a(Vocabulary.term("Facility"))
                .with(RDF.Nodes.type, Vocabulary.NON_SPECIFIC)
                .label(Literals.line("military bases"))
                .with(Vocabulary.qualifiedBy, owner)
                .with(Vocabulary.describedIn, Iris.standard().document(key))
                .node();
    }
}
