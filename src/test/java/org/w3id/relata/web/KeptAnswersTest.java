package org.w3id.relata.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.relata.query.Answer;
import org.w3id.relata.query.BoundQuery;
import org.w3id.relata.query.QueryCatalogue;
import org.w3id.relata.store.release.Releases;

class KeptAnswersTest {
    @TempDir
    Path folder;

    private final AtomicInteger runs = new AtomicInteger();
    private final DatasetGraph data = SampleServer.sample();
    private Releases releases;
    private KeptAnswers answers;

    @BeforeEach
    void publish() {
        releases = new Releases(folder);
        SampleServer.publish(data, releases, SampleServer.BASE);
        answers = new KeptAnswers(releases, 10);
    }

    @Test
    void aQueryIsRunOnceForAVersion() throws IOException {
        assertThat(ask(1, 3)).isEqualTo(3);
        assertThat(ask(1, 3)).isEqualTo(3);
        assertThat(runs).hasValue(1);

        data.begin(TxnType.WRITE);
        Node node = NodeFactory.createURI(SampleServer.BASE + "id/x");
        data.add(NodeFactory.createURI(SampleServer.BASE + "id/graph/gazetteer"), node, node, node);
        data.commit();
        data.end();
        SampleServer.publish(data, releases, SampleServer.BASE);
        assertThat(ask(1, 4)).as("the answer on other data").isEqualTo(4);
        assertThat(runs).hasValue(2);
    }

    @Test
    void otherArgumentsAreAnotherQuestion() {
        ask(1, 1);
        ask(2, 1);
        assertThat(runs).hasValue(2);
    }

    @Test
    void whatWasNotAskedForLongestGoesFirst() {
        ask(1, 3);
        ask(2, 3);
        ask(1, 3);
        ask(3, 3);
        assertThat(runs).as("two answers of three rows, and one more").hasValue(3);
        ask(1, 3);
        ask(3, 3);
        assertThat(runs).hasValue(3);
        ask(2, 3);
        assertThat(runs).hasValue(4);
    }

    @Test
    void anAnswerThatIsTooLargeIsNotKept() {
        ask(1, 20);
        ask(1, 20);
        assertThat(runs).hasValue(2);
    }

    @Test
    void whatGivesAnotherAnswerEachTimeIsNotKept() {
        Query query = QueryFactory.create("SELECT (NOW() AS ?now) {}");
        for (int i = 0; i < 2; i++) {
            answers.get(
                    query,
                    () -> new Answer(
                            List.of("now"),
                            List.of(List.of(NodeFactory.createLiteralString("" + runs.incrementAndGet())))));
        }
        assertThat(runs).hasValue(2);
    }

    /** How many rows the answer has. */
    private int ask(int limit, int rows) {
        BoundQuery query = QueryCatalogue.load(SampleServer.queries())
                .named("denials")
                .bind(Map.of("source", "state/zubrowka", "limit", Integer.toString(limit)), SampleServer.BASE);
        return answers.get(query.sparql(), () -> {
                    runs.incrementAndGet();
                    return new Answer(
                            List.of("x"),
                            IntStream.range(0, rows)
                                    .mapToObj(row -> List.of(NodeFactory.createLiteralString("row " + row)))
                                    .map(row -> List.<Node>copyOf(row))
                                    .toList());
                })
                .rows()
                .size();
    }
}
