package org.w3id.relata.cli.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which predicted claim stands for which gold claim: one to one by best overlap, the required gold first. */
final class Matching {
    private final Map<PredictedClaim, GoldClaim> goldOf = new IdentityHashMap<>();
    private final Map<GoldClaim, PredictedClaim> predictedFor = new IdentityHashMap<>();

    Matching(List<PredictedClaim> predicted, List<GoldClaim> gold) {
        for (boolean optional : new boolean[] {false, true}) {
            List<Pair> pairs = new ArrayList<>();
            for (PredictedClaim p : predicted) {
                for (GoldClaim g : gold) {
                    double overlap = g.optional() == optional ? overlap(p, g) : 0;
                    if (overlap > 0) {
                        pairs.add(new Pair(p, g, overlap, g.acceptsAllOf(p)));
                    }
                }
            }
            // The sort is stable: among equals the order of the files decides.
            pairs.sort(Comparator.comparingDouble(Pair::overlap)
                    .thenComparing(Pair::sourceRight)
                    .reversed());
            for (Pair pair : pairs) {
                if (!goldOf.containsKey(pair.predicted()) && !predictedFor.containsKey(pair.gold())) {
                    goldOf.put(pair.predicted(), pair.gold());
                    predictedFor.put(pair.gold(), pair.predicted());
                }
            }
        }
    }

    @Nullable
    GoldClaim goldOf(PredictedClaim claim) {
        return goldOf.get(claim);
    }

    @Nullable
    PredictedClaim predictedFor(GoldClaim claim) {
        return predictedFor.get(claim);
    }

    /** Intersection over union; 0 where less than a third is shared, a fifth where one lies inside the other. */
    static double overlap(PredictedClaim p, GoldClaim g) {
        int intersection = Math.min(p.end(), g.end()) - Math.max(p.start(), g.start());
        if (intersection <= 0) {
            return 0;
        }
        int union = Math.max(p.end(), g.end()) - Math.min(p.start(), g.start());
        double share = (double) intersection / union;
        boolean inside = (p.start() >= g.start() - 2 && p.end() <= g.end() + 2)
                || (p.start() <= g.start() && p.end() >= g.end());
        return share >= 0.33 || (inside && share >= 0.2) ? share : 0;
    }

    /** The gold claims that a predicted one overlaps. */
    static List<GoldClaim> touched(PredictedClaim p, List<GoldClaim> gold) {
        return gold.stream().filter(g -> overlap(p, g) > 0).toList();
    }

    /** Whether there are some, and all of them optional. */
    static boolean isOptional(List<GoldClaim> touched) {
        return !touched.isEmpty() && touched.stream().allMatch(GoldClaim::optional);
    }

    private record Pair(PredictedClaim predicted, GoldClaim gold, double overlap, boolean sourceRight) {}
}
