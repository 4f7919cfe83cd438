package org.w3id.relata.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.w3id.relata.store.Statements.CAPE_STATION;
import static org.w3id.relata.store.Statements.NORLAND;
import static org.w3id.relata.store.Statements.that;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.relata.claim.Proposition;
import org.w3id.relata.entity.Entity;
import org.w3id.relata.entity.Kind;
import org.w3id.relata.rdf.ExampleKnowledge;
import org.w3id.relata.rdf.Iris;
import org.w3id.relata.store.dispute.IndependentVoices;
import org.w3id.relata.text.Installation;

class IndependentVoicesTest {
    private static final Proposition HOSTS = that(NORLAND, "hosts", CAPE_STATION);
    private static final Entity REED = Statements.linked(Kind.PERSON, "reed");
    private static final Entity LOWE = Statements.linked(Kind.PERSON, "lowe");

    @TempDir
    Path temporary;

    @Test
    void whoIsQuotedTwiceIsOneAndWhoOnlyPassesOnIsNone() throws IOException {
        assertThat(voices(
                        List.of("one/c0", "two/c0", "three/c0", "three/c1"),
                        new Statements("one").affirm(HOSTS, REED),
                        new Statements("two").affirm(HOSTS, REED),
                        // Lowe has it from Reed, and also says it without naming him.
                        new Statements("three").affirm(HOSTS, LOWE, REED).affirm(HOSTS, LOWE)))
                .containsExactly(List.of("one/c0", "two/c0", "three/c0", "three/c1"));
    }

    @Test
    void whoSpeaksForHimselfIsAnother() throws IOException {
        assertThat(voices(
                        List.of("one/c0", "two/c0"),
                        new Statements("one").affirm(HOSTS, REED),
                        new Statements("two").affirm(HOSTS, LOWE)))
                .containsExactly(List.of("one/c0"), List.of("two/c0"));
    }

    private List<List<String>> voices(List<String> claims, Statements... documents) throws IOException {
        Installation installation = new Installation(temporary.resolve("home"));
        ExampleKnowledge.write(installation.home());
        for (Statements document : documents) {
            document.write(temporary.resolve("converted"));
        }
        try (Store store = Store.open(temporary.resolve("store"), installation)) {
            store.load(temporary.resolve("converted"));
            IndependentVoices voices =
                    IndependentVoices.read(installation.ontology().resolve("derive"));
            Stream<Node> nodes = claims.stream().map(claim -> Iris.standard().id("claim/" + claim));
            return store.read(() -> voices.of(nodes.toList(), store.dataset())).stream()
                    .map(voice -> voice.stream()
                            .map(claim -> Iris.standard().relative(claim).replaceFirst("^id/claim/", ""))
                            .toList())
                    .toList();
        }
    }
}
