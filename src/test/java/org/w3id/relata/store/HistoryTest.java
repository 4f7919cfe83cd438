package org.w3id.relata.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.w3id.relata.store.Statements.CAPE_STATION;
import static org.w3id.relata.store.Statements.NORLAND;
import static org.w3id.relata.store.Statements.that;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.relata.entity.Entity;
import org.w3id.relata.entity.Kind;
import org.w3id.relata.rdf.Iris;
import org.w3id.relata.rdf.Vocabulary;
import org.w3id.relata.store.release.History;

/** What is gone is remembered, and so is when a claim was first published. */
class HistoryTest {
    private static final Iris IRIS = Iris.standard();
    private static final Node BASE_CLOSED = IRIS.claim("storm", "c1");
    private static final Node SHIPS_LEFT = IRIS.claim("storm", "c2");
    private static final Node AIR_BASE_CLOSED = IRIS.claim("storm", "c3");

    @TempDir
    Path temporary;

    private Published published;

    @BeforeEach
    void load() throws IOException {
        published = new Published(temporary);
        published.load(storm());
    }

    @AfterEach
    void close() {
        published.close();
    }

    private static NewsDocument storm() {
        return new NewsDocument("storm")
                .claim("c1", "Ada", "the base at Lutz is closed")
                .claim("c2", "Bo", "three ships left the port");
    }

    private static NewsDocument corrected() {
        return new NewsDocument("storm").claim("c3", "Ada", "the air base at Lutz is closed");
    }

    @Test
    void aClaimIsDatedByItsFirstPublication() throws IOException {
        published
                .at("2024-05-01T00:00:00Z")
                .load(
                        storm().claim("c4", "Cy", "the bridge is open"),
                        new NewsDocument("calm").claim("c1", "Di", "the sea is calm"));

        assertThat(values(BASE_CLOSED, History.ISSUED)).containsExactly("2024-03-06T08:00:00Z");
        assertThat(values(IRIS.claim("storm", "c4"), History.ISSUED)).containsExactly("2024-05-01T00:00:00Z");
        assertThat(values(IRIS.claim("calm", "c1"), History.ISSUED)).containsExactly("2024-05-01T00:00:00Z");
    }

    @Test
    void aClaimThatWasCorrectedLeadsToWhatStandsInItsPlace() throws IOException {
        published.at("2024-05-01T00:00:00Z").load(corrected());

        assertThat(values(BASE_CLOSED, RDF.Nodes.type)).containsExactly(History.TOMBSTONE.getURI());
        assertThat(values(BASE_CLOSED, History.FORMER_TYPE)).containsExactly(Vocabulary.CLAIM.getURI());
        assertThat(values(BASE_CLOSED, History.DELETED)).containsExactly("2024-05-01T00:00:00Z");
        assertThat(values(BASE_CLOSED, History.REPLACED_BY)).containsExactly(AIR_BASE_CLOSED.getURI());
        assertThat(values(SHIPS_LEFT, History.DELETED)).hasSize(1);
        assertThat(values(SHIPS_LEFT, History.REPLACED_BY)).isEmpty();
        assertThat(values(IRIS.document("storm"), History.DELETED)).isEmpty();
    }

    @Test
    void whateverWasInARemovedDocumentIsGone() {
        List<Node> there = published.store().read(() -> published.store().dataset().stream(
                        IRIS.documentGraph("storm"), Node.ANY, Node.ANY, Node.ANY)
                .map(quad -> quad.getSubject())
                .distinct()
                .toList());
        assertThat(there).hasSizeGreaterThanOrEqualTo(10);

        published.store().remove("storm");

        assertThat(there)
                .allSatisfy(node -> assertThat(values(node, History.DELETED)).hasSize(1));
        assertThat(values(IRIS.documentGraph("storm"), History.FORMER_TYPE)).containsExactly(VOID.Dataset.getURI());
    }

    @Test
    void whatAnotherDocumentStillHasStays() throws IOException {
        Entity reed = Statements.linked(Kind.PERSON, "reed");
        Path folder = Files.createDirectory(temporary.resolve("two"));
        new Statements("one").affirm(that(NORLAND, "hosts", CAPE_STATION), reed).write(folder);
        new Statements("two").affirm(that(NORLAND, "hosts", CAPE_STATION), reed).write(folder);
        published.store().load(folder);
        Node proposition = published.store().read(() -> published.store().dataset().stream(
                        IRIS.documentGraph("one"), Node.ANY, RDF.Nodes.type, Vocabulary.PROPOSITION)
                .findFirst()
                .orElseThrow()
                .getSubject());

        published.store().remove("one");
        assertThat(values(proposition, History.DELETED)).isEmpty();
        published.store().remove("two");
        assertThat(values(proposition, History.DELETED)).hasSize(1);
    }

    @Test
    void aDisputeThatIsOverIsGone() throws IOException {
        Entity reed = Statements.linked(Kind.PERSON, "reed");
        Entity lowe = Statements.linked(Kind.PERSON, "lowe");
        Path folder = Files.createDirectory(temporary.resolve("two"));
        new Statements("one").affirm(that(NORLAND, "hosts", CAPE_STATION), reed).write(folder);
        new Statements("two").deny(that(NORLAND, "hosts", CAPE_STATION), lowe).write(folder);
        published.store().load(folder);
        Node dispute = published.store().read(() -> published.store().dataset().stream(
                        IRIS.graph("disputes"), Node.ANY, RDF.Nodes.type, Vocabulary.DISPUTE)
                .findFirst()
                .orElseThrow()
                .getSubject());

        published.store().remove("two");

        assertThat(values(dispute, History.FORMER_TYPE)).containsExactly(Vocabulary.DISPUTE.getURI());
    }

    @Test
    void theWordsOfOthersAreNotBuried() throws IOException {
        published
                .knowledge()
                .replace(
                        "relata.ttl",
                        ":hosts a owl:ObjectProperty",
                        "<http://example.org/theirs> a owl:Class . :ours a owl:Class . :hosts a owl:ObjectProperty");
        published.load(storm());
        published
                .knowledge()
                .replace("relata.ttl", "<http://example.org/theirs> a owl:Class . :ours a owl:Class . ", "");
        published.load(storm());

        assertThat(values(Vocabulary.term("ours"), History.DELETED)).hasSize(1);
        assertThat(values(org.apache.jena.graph.NodeFactory.createURI("http://example.org/theirs"), History.DELETED))
                .isEmpty();
    }

    @Test
    void aClaimThatComesBackIsNoLongerGoneAndPublishedAnew() throws IOException {
        published.load(corrected());
        published.at("2024-06-01T00:00:00Z").load(storm());

        assertThat(values(BASE_CLOSED, RDF.Nodes.type)).isEmpty();
        assertThat(values(BASE_CLOSED, History.DELETED)).isEmpty();
        assertThat(values(BASE_CLOSED, History.REPLACED_BY)).isEmpty();
        assertThat(values(BASE_CLOSED, History.ISSUED)).containsExactly("2024-06-01T00:00:00Z");
        assertThat(values(AIR_BASE_CLOSED, History.REPLACED_BY)).containsExactly(BASE_CLOSED.getURI());
        published.store().remove("storm");
        published.load(storm());
        assertThat(values(IRIS.documentGraph("storm"), History.DELETED)).isEmpty();
    }

    @Test
    void theReplacementIsTheLastThatIsStillThere() throws IOException {
        published.load(corrected());
        published.load(new NewsDocument("storm").claim("c5", "Ada", "the air base at Lutz is closed now"));

        assertThat(values(BASE_CLOSED, History.REPLACED_BY)).containsExactly(AIR_BASE_CLOSED.getURI());
        assertThat(replacement(BASE_CLOSED)).isEqualTo(IRIS.claim("storm", "c5"));
        published.store().remove("storm");
        assertThat(replacement(BASE_CLOSED)).isNull();
    }

    private Node replacement(Node gone) {
        return published.store().read(() -> new History(published.store().dataset(), IRIS)
                .replacement(gone)
                .orElse(null));
    }

    private List<String> values(Node subject, Node property) {
        return published.store().read(() -> published.store().dataset().stream(
                        IRIS.graph("history"), subject, property, Node.ANY)
                .map(quad -> quad.getObject().isLiteral()
                        ? quad.getObject().getLiteralLexicalForm()
                        : quad.getObject().getURI())
                .toList());
    }
}
