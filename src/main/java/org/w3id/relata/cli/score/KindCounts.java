package org.w3id.relata.cli.score;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.w3id.relata.claim.ClaimKind;

/**
 * How many claims of each kind are right: in the gold, with the right source, the right marks and none but right
 * propositions. What the gold calls optional counts as in it. These are the numbers of {@code confidence.tsv}.
 */
final class KindCounts {
    private final Map<ClaimKind, Integer> right = new EnumMap<>(ClaimKind.class);
    private final Map<ClaimKind, Integer> measured = new EnumMap<>(ClaimKind.class);

    /** Adds the claims of a document. */
    void add(List<PredictedClaim> predicted, List<GoldClaim> gold) {
        Matching matching = new Matching(predicted, gold);
        for (PredictedClaim claim : predicted) {
            ClaimKind kind = ClaimKind.of(claim.rules(), claim.triples().size());
            boolean stated = claim.triples().stream().allMatch(triple -> isStated(claim, triple, kind, gold));
            GoldClaim match = matching.goldOf(claim);
            boolean put =
                    match != null && match.acceptsAllOf(claim) && match.marks().equals(claim.marks());
            measured.merge(kind, 1, Integer::sum);
            right.merge(kind, stated && (put || kind == ClaimKind.TITLE) ? 1 : 0, Integer::sum);
        }
    }

    private static boolean isStated(
            PredictedClaim claim, PredictedClaim.Triple triple, ClaimKind kind, List<GoldClaim> gold) {
        return gold.stream()
                .filter(g -> kind == ClaimKind.TITLE || Matching.overlap(claim, g) > 0)
                .flatMap(g -> g.triples().stream())
                .anyMatch(wanted -> Comparison.triple(triple, wanted));
    }

    /** One line for each kind: its id, how many were right, and how many were measured. */
    List<String> lines() {
        return measured.keySet().stream()
                .map(kind -> kind.id() + "\t" + right.get(kind) + "\t" + measured.get(kind))
                .toList();
    }
}
