package org.w3id.relata.cli.score;

import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.cli.score.GoldClaim.GoldTriple;
import org.w3id.relata.cli.score.PredictedClaim.Triple;
import org.w3id.relata.cli.score.Score.Count;
import org.w3id.relata.text.DocumentText;
import org.w3id.relata.text.TextSpan;

/** Counts what agrees in one document. What the gold calls optional is neither rewarded nor punished. */
final class DocumentScorer {
    /** Said by whoever uses the title: accepted anywhere in the document. */
    private static final Set<String> TITLES = Set.of("leads");

    private final List<PredictedClaim> predicted;
    private final List<GoldClaim> gold;
    private final Matching matching;
    private final Consumer<String> misses;
    private final Map<Count, Integer> counts = new EnumMap<>(Count.class);

    DocumentScorer(List<PredictedClaim> predicted, List<GoldClaim> gold, Consumer<String> misses) {
        this.predicted = predicted;
        this.gold = gold;
        this.matching = new Matching(predicted, gold);
        this.misses = misses;
    }

    Score score(String name, DocumentText text) {
        gold.stream().filter(claim -> !claim.optional()).forEach(this::countGold);
        predicted.forEach(this::countPredicted);
        countTriples();
        for (PredictedClaim claim : predicted) {
            count(Count.CLAIMS, true);
            count(Count.SPANS_RIGHT, cutsItsEvidence(claim, text));
        }
        return new Score(name, counts);
    }

    private void countGold(GoldClaim g) {
        PredictedClaim p = matching.predictedFor(g);
        count(g.isSpoken() ? Count.SAID_GOLD : Count.OWN_GOLD, true);
        if (p == null) {
            miss("missed (%s): %s", g.isSpoken() ? "said" : "own", g.evidence());
            return;
        }
        boolean right = g.acceptsAllOf(p);
        if (g.isSpoken()) {
            count(Count.SAID_FOUND, p.isSpoken() || right);
        } else {
            count(Count.OWN_FOUND, true);
        }
        count(Count.MATCHED, true);
        count(Count.SOURCE_RIGHT, right);
        if (!right) {
            miss("source %s for %s: %s", p.sources(), g.sources(), p.evidence());
        }
        for (String mark : PredictedClaim.MARKS) {
            String value = String.valueOf(p.marks().get(mark));
            count(Count.MARKS_RIGHT, value.equals(g.marks().get(mark)));
            if (!value.equals(g.marks().get(mark))) {
                miss("%s %s for %s: %s", mark, value, g.marks().get(mark), p.evidence());
            }
        }
        if (right && p.sources().stream().allMatch(source -> Labels.same(source, g.namedSources()))) {
            countVia(p, g);
        }
        countQuantityAndTime(p, g);
    }

    private void countVia(PredictedClaim p, GoldClaim g) {
        Comparison.Via via = Comparison.via(p, g);
        add(Count.VIA_RIGHT_OF_PREDICTED, via.rightOfPredicted());
        add(Count.VIA_PREDICTED, via.predicted());
        add(Count.VIA_RIGHT_OF_GOLD, via.rightOfGold());
        add(Count.VIA_GOLD, via.gold());
        if (via.rightOfPredicted() < via.predicted() || via.rightOfGold() < via.gold()) {
            miss("via %s for %s: %s", p.via(), g.via(), p.evidence());
        }
    }

    private void countQuantityAndTime(PredictedClaim p, GoldClaim g) {
        if (g.bounds() != null) {
            count(Count.QUANTITIES_GOLD, true);
            count(Count.QUANTITIES_RIGHT, Comparison.quantity(p, g.bounds()));
        }
        if (g.time() != null) {
            count(Count.TIMES_GOLD, true);
            count(Count.TIMES_RIGHT, Comparison.time(p, g.time()));
        }
    }

    private void countPredicted(PredictedClaim p) {
        GoldClaim g = matching.goldOf(p);
        List<GoldClaim> touched = touchedBy(p);
        boolean onlyOptional = g == null ? isOptional(touched) : g.optional();
        boolean onlyTitles = g == null
                && !p.triples().isEmpty()
                && p.triples().stream().allMatch(triple -> TITLES.contains(triple.relation()));
        if (onlyOptional || onlyTitles) {
            return;
        }
        if (!p.isSpoken()) {
            count(Count.OWN_PREDICTED, true);
            count(Count.OWN_RIGHT, !touched.isEmpty());
            return;
        }
        count(Count.SAID_PREDICTED, true);
        count(Count.SAID_RIGHT, g != null && (g.isSpoken() || g.acceptsAllOf(p)));
        if (g == null) {
            miss("claim not in gold, by %s: %s", p.sources(), p.evidence());
        }
    }

    private void countTriples() {
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
                    count(Count.TRIPLES_GOLD, true);
                    count(Count.TRIPLES_FOUND, hit.containsKey(triple));
                    if (!hit.containsKey(triple)) {
                        miss("triple missed: %s %s %s", triple.subjects(), triple.relation(), triple.objects());
                    }
                }
            }
        }
    }

    private void countTriple(PredictedClaim p, Triple triple, Map<GoldTriple, Boolean> hit) {
        boolean good = false;
        boolean required = false;
        for (GoldClaim g : gold) {
            if (TITLES.contains(triple.relation()) || Matching.overlap(p, g) > 0) {
                for (GoldTriple wanted : g.triples()) {
                    if (Comparison.triple(triple, wanted)) {
                        hit.put(wanted, true);
                        good = true;
                        required |= !g.optional() && !wanted.optional();
                    }
                }
            }
        }
        if ((good && !required) || (!good && isOptional(touchedBy(p)))) {
            return;
        }
        count(Count.TRIPLES_PREDICTED, true);
        count(Count.TRIPLES_RIGHT, good);
        if (!good) {
            miss("triple not in gold: %s in: %s", triple, p.evidence());
        }
    }

    private List<GoldClaim> touchedBy(PredictedClaim p) {
        return gold.stream().filter(g -> Matching.overlap(p, g) > 0).toList();
    }

    private static boolean isOptional(List<GoldClaim> touched) {
        return !touched.isEmpty() && touched.stream().allMatch(GoldClaim::optional);
    }

    private static boolean cutsItsEvidence(PredictedClaim claim, DocumentText text) {
        boolean inside = claim.start() >= 0 && claim.start() <= claim.end() && claim.end() <= text.length();
        return inside && text.cut(new TextSpan(claim.start(), claim.end())).equals(claim.evidence());
    }

    private void count(Count count, boolean counts) {
        add(count, counts ? 1 : 0);
    }

    private void add(Count count, int number) {
        counts.merge(count, number, Integer::sum);
    }

    private void miss(String message, @Nullable Object... parts) {
        misses.accept("  " + message.formatted(parts));
    }
}
