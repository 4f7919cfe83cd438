package org.w3id.relata.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.w3id.relata.store.Statements.CAPE_STATION;
import static org.w3id.relata.store.Statements.NORLAND;
import static org.w3id.relata.store.Statements.SUDRIA;
import static org.w3id.relata.store.Statements.SUDRIAN_ARMY;
import static org.w3id.relata.store.Statements.strength;
import static org.w3id.relata.store.Statements.that;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.relata.claim.Modality;
import org.w3id.relata.claim.Polarity;
import org.w3id.relata.claim.Proposition;
import org.w3id.relata.entity.Entity;
import org.w3id.relata.entity.Kind;
import org.w3id.relata.rdf.ExampleKnowledge;
import org.w3id.relata.rdf.Iris;
import org.w3id.relata.rdf.Vocabulary;
import org.w3id.relata.text.Installation;
import org.w3id.relata.text.UserError;

class DisputesTest {
    private static final Proposition HOSTS = that(NORLAND, "hosts", CAPE_STATION);
    private static final Entity REED = Statements.linked(Kind.PERSON, "reed");
    private static final Entity LOWE = Statements.linked(Kind.PERSON, "lowe");

    @TempDir
    Path temporary;

    private Path converted;
    private Installation installation;
    private Store store;

    @BeforeEach
    void open() throws IOException {
        converted = temporary.resolve("converted");
        installation = new Installation(temporary.resolve("home"));
        ExampleKnowledge.write(installation.home());
        store = Store.open(temporary.resolve("store"), installation);
    }

    @AfterEach
    void close() {
        store.close();
    }

    /** What a dispute says, without its name. */
    private record Found(String ground, List<String> affirmed, List<String> denied, int propositions, int voices) {}

    private List<Found> disputes() {
        Node graph = Iris.standard().graph("disputes");
        return store.read(() -> store.dataset().stream(graph, Node.ANY, RDF.Nodes.type, Vocabulary.DISPUTE)
                .map(Quad::getSubject)
                .map(dispute -> new Found(
                        values(dispute, Vocabulary.ground).get(0).replaceFirst(".*/", ""),
                        values(dispute, Vocabulary.affirmedBy),
                        values(dispute, Vocabulary.deniedBy),
                        values(dispute, Vocabulary.aboutProposition).size(),
                        Integer.parseInt(
                                values(dispute, Vocabulary.independentVoices).get(0))))
                .toList());
    }

    private List<String> values(Node dispute, Node predicate) {
        return store.dataset().stream(Node.ANY, dispute, predicate, Node.ANY)
                .map(Quad::getObject)
                .map(node -> node.isURI()
                        ? Iris.standard().relative(node).replaceFirst("^id/claim/", "")
                        : node.getLiteralLexicalForm())
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }

    private List<Found> load(Statements... documents) throws IOException {
        for (Statements document : documents) {
            document.write(converted);
        }
        store.load(converted);
        return disputes();
    }

    @Test
    void findsWhatOneAffirmsAndAnotherDenies() throws IOException {
        assertThat(load(new Statements("one").affirm(HOSTS, REED), new Statements("two").deny(HOSTS, LOWE)))
                .containsExactly(new Found("contradiction", List.of("one/c0"), List.of("two/c0"), 1, 2));
    }

    @Test
    void forgetsThemWithTheDocument() throws IOException {
        load(new Statements("one").affirm(HOSTS, REED), new Statements("two").deny(HOSTS, LOWE));

        store.remove("two");

        assertThat(disputes()).isEmpty();
    }

    @Test
    void namesThemTheSameEveryTime() throws IOException {
        load(new Statements("one").affirm(HOSTS, REED), new Statements("two").deny(HOSTS, LOWE));
        List<Node> before = names();
        store.remove("two");

        assertThat(names()).isEmpty();
        store.load(converted);
        assertThat(names()).hasSize(1).isEqualTo(before);
    }

    private List<Node> names() {
        return store.read(() -> store.dataset().stream(Node.ANY, Node.ANY, RDF.Nodes.type, Vocabulary.DISPUTE)
                .map(Quad::getSubject)
                .toList());
    }

    @Test
    void setsOnlyTheSameModalityAgainstEachOther() throws IOException {
        Statements document = new Statements("one")
                .say(Polarity.AFFIRMED, Modality.PLANNED, null, HOSTS, REED)
                .deny(HOSTS, LOWE);
        assertThat(load(document)).isEmpty();

        document.say(Polarity.DENIED, Modality.PLANNED, null, HOSTS, LOWE);
        assertThat(load(document))
                .containsExactly(new Found("contradiction", List.of("one/c0"), List.of("one/c2"), 1, 2));
    }

    @Test
    void letsDifferentTimesStandSideBySide() throws IOException {
        Statements document = new Statements("one")
                .say(Polarity.AFFIRMED, Modality.ASSERTED, "2020", HOSTS, REED)
                .say(Polarity.DENIED, Modality.ASSERTED, "2021", HOSTS, LOWE);
        assertThat(load(document)).isEmpty();

        document.say(Polarity.DENIED, Modality.ASSERTED, "2020-05", HOSTS, LOWE);
        assertThat(load(document)).extracting(Found::denied).containsExactly(List.of("one/c2"));
    }

    @Test
    void countsWhoPassedItOnAndWhoSaidItAsOneVoice() throws IOException {
        Statements document = new Statements("one")
                .affirm(HOSTS, REED)
                .affirm(HOSTS, LOWE, REED)
                .affirm(HOSTS, LOWE)
                .deny(HOSTS, Statements.linked(Kind.PERSON, "hart"));

        assertThat(load(document)).extracting(Found::voices).containsExactly(2);
    }

    @Test
    void findsNumbersThatExcludeEachOther() throws IOException {
        Statements document = new Statements("one")
                .affirm(strength(SUDRIAN_ARMY, 3000, 5000, "soldiers"), REED)
                .affirm(strength(SUDRIAN_ARMY, 6000, null, "soldiers"), LOWE)
                .affirm(strength(SUDRIAN_ARMY, 4000, null, "soldiers"), LOWE)
                .affirm(strength(SUDRIAN_ARMY, null, 20, "tanks"), LOWE);

        assertThat(load(document)).containsExactly(new Found("quantity", List.of("one/c0", "one/c1"), List.of(), 2, 2));
    }

    @Test
    void setsADenialOfExistenceAgainstAThingOfTheGazetteerThatFits() throws IOException {
        Statements one = new Statements("one").affirm(HOSTS, REED);
        Statements two = new Statements("two");
        two.deny(that(NORLAND, "hosts", two.own(Kind.FACILITY, "sudrian-facilities", false, SUDRIA)), LOWE);

        assertThat(load(one, two)).containsExactly(new Found("existence", List.of("one/c0"), List.of("two/c0"), 2, 2));
    }

    @Test
    void setsADenialOfExistenceAgainstADescriptionThatFits() throws IOException {
        Statements one = new Statements("one");
        one.affirm(that(NORLAND, "hosts", one.own(Kind.FACILITY, "outposts", false, SUDRIAN_ARMY, NORLAND)), REED);
        Statements two = new Statements("two");
        two.deny(that(NORLAND, "hosts", two.own(Kind.FACILITY, "bases", false, NORLAND, SUDRIA)), LOWE);

        assertThat(load(one, two)).extracting(Found::ground).containsExactly("existence");
    }

    @Test
    void setsADenialOfExistenceAgainstWhatSomebodySaysFits() throws IOException {
        Statements one = new Statements("one");
        Entity port = one.own(Kind.FACILITY, "naval-base", true);
        one.affirm(that(SUDRIA, "operates", port), REED);
        Statements two = new Statements("two");
        two.deny(that(SUDRIA, "operates", two.own(Kind.FACILITY, "Bases-in-norland", false, SUDRIA, NORLAND)), LOWE);
        assertThat(load(one, two)).isEmpty();

        one.affirm(that(NORLAND, "hosts", port), REED);
        assertThat(load(one, two)).containsExactly(new Found("existence", List.of("one/c0"), List.of("two/c0"), 2, 2));
    }

    @Test
    void leavesAloneWhatTheDescriptionDoesNotFit() throws IOException {
        Statements one = new Statements("one");
        one.affirm(that(NORLAND, "hosts", one.own(Kind.FACILITY, "own-bases", false, NORLAND)), REED)
                .affirm(that(NORLAND, "hosts", SUDRIAN_ARMY), REED)
                .affirm(that(SUDRIA, "hosts", CAPE_STATION), REED);
        Statements two = new Statements("two");
        two.deny(that(NORLAND, "hosts", two.own(Kind.FACILITY, "sudrian-bases", false, SUDRIA)), LOWE)
                .deny(that(NORLAND, "hosts", two.own(Kind.FACILITY, "bases", false)), LOWE);

        assertThat(load(one, two)).isEmpty();
    }

    @Test
    void namesTheVoicesOfBothSides() throws IOException {
        load(
                new Statements("one").affirm(HOSTS, REED),
                new Statements("two").affirm(HOSTS, LOWE, REED),
                new Statements("three").deny(HOSTS, LOWE));

        assertThat(voices(Vocabulary.affirmingVoice)).containsExactly(List.of("one/c0", "two/c0"));
        assertThat(voices(Vocabulary.denyingVoice)).containsExactly(List.of("three/c0"));
    }

    private List<List<String>> voices(Node side) {
        return store.read(() -> store.dataset().stream(Node.ANY, Node.ANY, side, Node.ANY)
                .map(quad -> values(quad.getObject(), Vocabulary.voicedIn))
                .toList());
    }

    @Test
    void keepsItsNameWhenAnotherJoins() throws IOException {
        load(new Statements("one").affirm(HOSTS, REED), new Statements("two").deny(HOSTS, LOWE));
        List<Node> before = names();

        load(new Statements("three").affirm(HOSTS, Statements.linked(Kind.PERSON, "hart")));

        assertThat(names()).isEqualTo(before);
    }

    @Test
    void takesNobodyAtHisWordAgainstHimselfInOneDocument() throws IOException {
        assertThat(load(new Statements("one").affirm(HOSTS, REED).deny(HOSTS, REED)))
                .isEmpty();
    }

    @Test
    void namesTheLineOfABrokenTable() throws IOException {
        new Statements("one").affirm(HOSTS, REED).write(converted);
        Path file = installation.ontology().resolve("derive/kinds.tsv");
        Files.writeString(file, "id\twords\tcovers\nbase\tbase\tport\n");
        assertThatThrownBy(() -> store.load(converted))
                .isInstanceOf(UserError.class)
                .hasMessageStartingWith(file + ":2: ");

        Path words = installation.ontology().resolve("derive/words.tsv");
        Files.writeString(file, "id\twords\tcovers\nbase\tbase\t\n");
        Files.writeString(words, "id\twords\nforeign\tforeign\ncolours\tred\n");
        assertThatThrownBy(() -> store.load(converted)).hasMessageStartingWith(words + ":3: ");

        Files.writeString(words, "id\twords\nforeign\tforeign\n");
        assertThatThrownBy(() -> store.load(converted)).hasMessageContaining("has no list “unrestrictive”");
    }
}
