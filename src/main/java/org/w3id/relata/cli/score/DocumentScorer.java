package org.w3id.relata.cli.score;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.w3id.relata.cli.score.Score.Count;
import org.w3id.relata.text.DocumentText;
import org.w3id.relata.text.TextSpan;

/** Counts what agrees in one document. What the gold calls optional is neither rewarded nor punished. */
final class DocumentScorer {
    /** Said by whoever uses the title: accepted anywhere in the document. */
    static final Set<String> TITLES = Set.of("leads");

    private final List<PredictedClaim> predicted;
    private final List<GoldClaim> gold;
    private final Matching matching;
    private final Tally tally;

    DocumentScorer(String name, List<PredictedClaim> predicted, List<GoldClaim> gold) {
        this.predicted = predicted;
        this.gold = gold;
        this.matching = new Matching(predicted, gold);
        this.tally = new Tally(name);
    }

    DocumentScore score(DocumentText text) {
        gold.stream().filter(claim -> !claim.optional()).forEach(this::countGold);
        predicted.forEach(this::countPredicted);
        new TripleScorer(predicted, gold, tally).count();
        for (PredictedClaim claim : predicted) {
            tally.count(Count.CLAIMS, true);
            tally.count(Count.SPANS_RIGHT, cutsItsEvidence(claim, text));
            if (!cutsItsEvidence(claim, text)) {
                tally.miss(MissKind.SPAN, "%d to %d is not: %s", claim.start(), claim.end(), claim.evidence());
            }
        }
        return tally.score();
    }

    private void countGold(GoldClaim g) {
        PredictedClaim p = matching.predictedFor(g);
        tally.countOf(g, g.isSpoken() ? Count.SAID_GOLD : Count.OWN_GOLD, true);
        if (p == null) {
            tally.miss(g.isSpoken() ? MissKind.MISSED_SAID : MissKind.MISSED_OWN, "%s", g.evidence());
            return;
        }
        boolean right = g.acceptsAllOf(p);
        if (g.isSpoken()) {
            tally.countOf(g, Count.SAID_FOUND, p.isSpoken() || right);
        } else {
            tally.countOf(g, Count.OWN_FOUND, true);
        }
        tally.countOf(g, Count.MATCHED, true);
        tally.countOf(g, Count.SOURCE_RIGHT, right);
        if (!right) {
            tally.miss(MissKind.SOURCE, "%s for %s: %s", p.sources(), g.sources(), p.evidence());
        }
        for (String mark : PredictedClaim.MARKS) {
            String value = String.valueOf(p.marks().get(mark));
            tally.countOf(g, Count.MARKS_RIGHT, value.equals(g.marks().get(mark)));
            if (!value.equals(g.marks().get(mark))) {
                tally.miss(markMissed(mark), "%s for %s: %s", value, g.marks().get(mark), p.evidence());
            }
        }
        countReadings(p, g);
        if (right && p.sources().stream().allMatch(source -> Labels.same(source, g.namedSources()))) {
            countVia(p, g);
        }
        countQuantityAndTime(p, g);
    }

    /** Which values the claim is given, and which of them are the gold's. */
    private void countReadings(PredictedClaim p, GoldClaim g) {
        for (Facet facet : Facet.OF_CLAIMS) {
            String value = p.value(facet);
            tally.countIn(facet, value, Count.READ_SO, true);
            tally.countIn(facet, value, Count.READ_SO_RIGHT, value.equals(g.value(facet)));
            tally.confused(facet, g.value(facet), value);
        }
    }

    private void countVia(PredictedClaim p, GoldClaim g) {
        Comparison.Via via = Comparison.via(p, g);
        tally.add(Count.VIA_RIGHT_OF_PREDICTED, via.rightOfPredicted());
        tally.add(Count.VIA_PREDICTED, via.predicted());
        tally.add(Count.VIA_RIGHT_OF_GOLD, via.rightOfGold());
        tally.add(Count.VIA_GOLD, via.gold());
        if (via.rightOfPredicted() < via.predicted() || via.rightOfGold() < via.gold()) {
            tally.miss(MissKind.VIA, "%s for %s: %s", p.via(), g.via(), p.evidence());
        }
    }

    private void countQuantityAndTime(PredictedClaim p, GoldClaim g) {
        if (g.bounds() != null) {
            tally.count(Count.QUANTITIES_GOLD, true);
            boolean right = Comparison.quantity(p, g.bounds());
            tally.count(Count.QUANTITIES_RIGHT, right);
            if (!right) {
                tally.miss(
                        MissKind.QUANTITY, "%s to %s for %s: %s", p.minimum(), p.maximum(), g.bounds(), p.evidence());
            }
        }
        if (g.time() != null) {
            tally.count(Count.TIMES_GOLD, true);
            boolean right = Comparison.time(p, g.time());
            tally.count(Count.TIMES_RIGHT, right);
            if (!right) {
                tally.miss(MissKind.TIME, "%s to %s for %s: %s", p.from(), p.to(), g.time(), p.evidence());
            }
        }
    }

    private void countPredicted(PredictedClaim p) {
        if (p.optional()) {
            return;
        }
        GoldClaim g = matching.goldOf(p);
        List<GoldClaim> touched = Matching.touched(p, gold);
        boolean onlyOptional = g == null ? Matching.isOptional(touched) : g.optional();
        boolean onlyTitles = g == null
                && !p.triples().isEmpty()
                && p.triples().stream().allMatch(triple -> TITLES.contains(triple.relation()));
        if (onlyOptional || onlyTitles) {
            return;
        }
        if (!p.isSpoken()) {
            tally.count(Count.OWN_PREDICTED, true);
            tally.count(Count.OWN_RIGHT, !touched.isEmpty());
            return;
        }
        tally.count(Count.SAID_PREDICTED, true);
        tally.count(Count.SAID_RIGHT, g != null && (g.isSpoken() || g.acceptsAllOf(p)));
        if (g == null) {
            tally.miss(MissKind.NOT_IN_GOLD, "by %s: %s", p.sources(), p.evidence());
        }
    }

    private static boolean cutsItsEvidence(PredictedClaim claim, DocumentText text) {
        boolean inside = claim.start() >= 0 && claim.start() <= claim.end() && claim.end() <= text.length();
        return inside && text.cut(new TextSpan(claim.start(), claim.end())).equals(claim.evidence());
    }

    private static MissKind markMissed(String mark) {
        return MissKind.valueOf(mark.toUpperCase(Locale.ROOT));
    }
}
