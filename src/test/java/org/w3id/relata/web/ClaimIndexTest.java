package org.w3id.relata.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.w3id.relata.store.release.Releases;

class ClaimIndexTest {
    private static final Node ZUBROWKA = id("state/zubrowka");
    private static final Node RURITANIA = id("state/ruritania");
    private static final Node LUTZ = id("place/lutz");
    private static final Node DENIAL = id("claim/meridian-2024-03-05/c81e6f2a90d3b754");
    private static final Node AFFIRMATION = id("claim/meridian-2024-03-05/e49b7d03c5f1826a");
    private static final Node SOLDIERS = id("claim/meridian-2024-03-05/3fa1c07e9b2d4a65");

    private final DatasetGraph dataset = SampleServer.sample();

    @Test
    void claimsAreFoundByWhatTheyAreAboutByWhoMakesThemAndByWhoPassesThemOn() {
        ClaimIndex index = read();
        assertThat(nodes(index.about(RURITANIA))).contains(DENIAL, AFFIRMATION).doesNotContain(SOLDIERS);
        assertThat(nodes(index.by(ZUBROWKA))).containsExactly(DENIAL);
        assertThat(nodes(index.passedOnBy(id("outlet/border-gazette")))).contains(SOLDIERS);
        assertThat(nodes(index.stating(id("proposition/81905281d826aa72")))).containsExactly(DENIAL, AFFIRMATION);
        assertThat(index.in(id("document/meridian-2024-03-05"))).hasSize(7);
        assertThat(index.all()).hasSize(8);
        assertThat(index.about(id("state/atlantis"))).isEmpty();
    }

    @Test
    void aClaimHasTheDayOfItsDocumentItsPlaceInTheTextAndItsTime() {
        IndexedClaim claim = read().claim(SOLDIERS).orElseThrow();
        assertThat(claim.document().issued()).isEqualTo(LocalDate.of(2024, 3, 5));
        assertThat(claim.start()).isEqualTo(148);
        assertThat(claim.period()).isEqualTo(new StatedPeriod(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 29)));
        assertThat(claim.denied()).isFalse();
    }

    @Test
    void theMembersOfADisputeAreDisputedAndNoOthers() {
        assertThat(read().all().stream().filter(IndexedClaim::disputed).map(IndexedClaim::node))
                .containsExactlyInAnyOrder(DENIAL, AFFIRMATION);
    }

    @Test
    void whatIsBothAffirmedAndDeniedIsDisputedWithoutADispute() {
        new MadeUpClaims(dataset)
                .claim("state/zubrowka", false, "certain", "place/lutz locatedIn state/ruritania", "", "")
                .claim("state/ruritania", true, "certain", "place/lutz locatedIn state/ruritania", "", "")
                .claim("state/ruritania", true, "certain", "place/lutz locatedIn state/zubrowka", "", "");
        assertThat(read().about(LUTZ))
                .extracting(IndexedClaim::standing)
                .containsExactly(Standing.DISPUTED, Standing.DISPUTED, Standing.UNDISPUTED);
    }

    @Test
    void theYoungestDocumentComesFirstAndThoseWithoutADateLast() {
        new MadeUpClaims(dataset)
                .claim("state/zubrowka", false, "certain", "place/lutz locatedIn state/ruritania", "", "");
        List<IndexedClaim> all = read().all();
        assertThat(all.get(0).document().node()).isEqualTo(id("document/made-up"));
        assertThat(all.get(1).document().node()).isEqualTo(id("document/meridian-2024-03-05"));
        assertThat(all.get(all.size() - 1).document().node()).isEqualTo(id("document/hostile"));
    }

    @Test
    void whatIsNoDateIsNoTime() {
        new MadeUpClaims(dataset)
                .claim("state/zubrowka", false, "certain", "place/lutz locatedIn state/ruritania", "in spring", "")
                .claim("state/zubrowka", false, "certain", "place/lutz locatedIn state/ruritania", "2024-02-30", "")
                .claim("state/zubrowka", false, "certain", "place/lutz locatedIn state/ruritania", "", "2024-02-29");
        assertThat(read().about(LUTZ))
                .extracting(IndexedClaim::period)
                .containsExactly(null, null, new StatedPeriod(null, LocalDate.of(2024, 2, 29)));
    }

    @Test
    void theIndexIsMadeAnewForANewVersionAndOnlyThen() {
        Releases releases = SampleServer.release(dataset, SampleServer.BASE);
        try (ClaimIndexes indexes = new ClaimIndexes(dataset, releases)) {
            indexes.prepare();
            ClaimIndex first = indexes.current();
            assertThat(indexes.current()).isSameAs(first);

            new MadeUpClaims(dataset)
                    .claim("state/zubrowka", false, "certain", "place/lutz locatedIn state/ruritania", "", "");
            assertThat(indexes.current()).isSameAs(first);
            SampleServer.publish(dataset, releases, SampleServer.BASE);

            assertThat(indexes.current().all()).hasSize(first.all().size() + 1);
        }
    }

    private ClaimIndex read() {
        return Txn.calculateRead(dataset, () -> new ClaimIndexReader(dataset, () -> false).read());
    }

    private static List<Node> nodes(List<IndexedClaim> claims) {
        return claims.stream().map(IndexedClaim::node).toList();
    }

    private static Node id(String path) {
        return NodeFactory.createURI(SampleServer.BASE + "id/" + path);
    }
}
