package org.w3id.relata.cli.score;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.w3id.relata.cli.score.GoldClaim.GoldTriple;
import org.w3id.relata.cli.score.PredictedClaim.Triple;
import org.w3id.relata.cli.score.Score.Count;

/** Counts the triples of one document that agree, each inside a claim that overlaps the gold evidence. */
final class TripleScorer {
    private final List<PredictedClaim> predicted;
    private final List<GoldClaim> gold;
    private final Tally tally;

    TripleScorer(List<PredictedClaim> predicted, List<GoldClaim> gold, Tally tally) {
        this.predicted = predicted;
        this.gold = gold;
        this.tally = tally;
    }

    void count() {
        // Two equal triples of different claims are two.
        Map<GoldTriple, Boolean> hit = new IdentityHashMap<>();
        for (PredictedClaim p : predicted) {
            for (Triple triple : p.triples()) {
                countTriple(p, triple, hit);
            }
        }
        for (GoldClaim g : gold) {
            for (GoldTriple triple : g.triples()) {
                if (!g.optional() && !triple.optional()) {
                    tally.countOf(triple.relation(), Count.TRIPLES_GOLD, true);
                    tally.countOf(triple.relation(), Count.TRIPLES_FOUND, hit.containsKey(triple));
                    if (!hit.containsKey(triple)) {
                        countConfusions(g, triple);
                        tally.missOf(
                                triple.relation(),
                                MissKind.TRIPLE_MISSED,
                                "%s to %s in: %s",
                                triple.subjects(),
                                triple.objects(),
                                g.evidence());
                    }
                }
            }
        }
    }

    /** What the same words are taken to say instead, of at least one of the two; each relation once. */
    private void countConfusions(GoldClaim g, GoldTriple missed) {
        predicted.stream()
                .filter(p -> Matching.overlap(p, g) > 0)
                .flatMap(p -> p.triples().stream())
                .filter(triple -> Comparison.sharesSide(triple, missed))
                .filter(triple -> gold.stream()
                        .flatMap(one -> one.triples().stream())
                        .noneMatch(wanted -> Comparison.triple(triple, wanted)))
                .map(Triple::relation)
                .distinct()
                .forEach(read -> tally.confused(Facet.RELATION, missed.relation(), read));
    }

    private void countTriple(PredictedClaim p, Triple triple, Map<GoldTriple, Boolean> hit) {
        boolean good = false;
        boolean required = false;
        for (GoldClaim g : gold) {
            if (DocumentScorer.TITLES.contains(triple.relation()) || Matching.overlap(p, g) > 0) {
                for (GoldTriple wanted : g.triples()) {
                    if (Comparison.triple(triple, wanted)) {
                        hit.put(wanted, true);
                        good = true;
                        required |= !g.optional() && !wanted.optional();
                    }
                }
            }
        }
        if (p.optional() || triple.optional()) {
            return;
        }
        if ((good && !required) || (!good && Matching.isOptional(Matching.touched(p, gold)))) {
            return;
        }
        tally.countOf(triple.relation(), Count.TRIPLES_PREDICTED, true);
        tally.countOf(triple.relation(), Count.TRIPLES_RIGHT, good);
        if (!good) {
            tally.missOf(
                    triple.relation(),
                    MissKind.TRIPLE_NOT_IN_GOLD,
                    "%s to %s in: %s",
                    triple.subject(),
                    triple.object(),
                    p.evidence());
        }
    }
}
