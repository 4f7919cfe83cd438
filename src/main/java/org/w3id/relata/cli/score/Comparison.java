package org.w3id.relata.cli.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.w3id.relata.cli.score.GoldClaim.GoldTriple;
import org.w3id.relata.cli.score.PredictedClaim.Triple;

/** Whether the parts of a predicted claim agree with those of a gold claim. */
final class Comparison {
    private static final Set<String> SYMMETRIC =
            Set.of("cooperatesWith", "alliedWith", "borders", "signsAgreementWith");

    private Comparison() {}

    /**
     * Agents of the chain that stand in the gold's order.
     *
     * @param rightOfPredicted how many of the predicted are right
     * @param rightOfGold how many of the gold were found
     */
    record Via(int rightOfPredicted, int predicted, int rightOfGold, int gold) {}

    static Via via(PredictedClaim claim, GoldClaim gold) {
        List<Integer> found = new ArrayList<>();
        for (String agent : claim.via()) {
            String plain = agent.replaceFirst("\\s+report$", ""); // "X report" stands for X
            for (int k = 0; k < gold.via().size(); k++) {
                List<String> accepted = gold.via().get(k).stream()
                        .map(one -> one.replaceFirst("\\s+report$", ""))
                        .toList();
                if (Labels.same(plain, accepted)) {
                    found.add(k);
                    break;
                }
            }
        }
        int inOrder = longestInOrder(found);
        int distinct = new TreeSet<>(found).size();
        return new Via(
                inOrder,
                claim.via().size(),
                Math.min(inOrder, distinct),
                gold.via().size());
    }

    /** The length of the longest subsequence that does not fall. */
    private static int longestInOrder(List<Integer> positions) {
        List<Integer> smallestLast = new ArrayList<>(); // of each length
        for (int position : positions) {
            int at = 0;
            while (at < smallestLast.size() && smallestLast.get(at) <= position) {
                at++;
            }
            if (at == smallestLast.size()) {
                smallestLast.add(position);
            } else {
                smallestLast.set(at, position);
            }
        }
        return smallestLast.size();
    }

    static boolean triple(Triple triple, GoldTriple gold) {
        if (!triple.relation().equals(gold.relation())) {
            return false;
        }
        boolean straight =
                Labels.same(triple.subject(), gold.subjects()) && Labels.same(triple.object(), gold.objects());
        return straight
                || (SYMMETRIC.contains(triple.relation())
                        && Labels.same(triple.subject(), gold.objects())
                        && Labels.same(triple.object(), gold.subjects()));
    }

    /** Whether both have at least one side in common, wherever it stands. */
    static boolean sharesSide(Triple triple, GoldTriple gold) {
        return Stream.of(triple.subject(), triple.object())
                .anyMatch(side -> Labels.same(side, gold.subjects()) || Labels.same(side, gold.objects()));
    }

    static boolean quantity(PredictedClaim claim, Map<String, String> gold) {
        return bound(claim.minimum()).equals(bound(gold.getOrDefault("min", "")))
                && bound(claim.maximum()).equals(bound(gold.getOrDefault("max", "")));
    }

    private static String bound(String number) {
        return number.replace(",", "").replaceFirst("\\.0+$", "");
    }

    static boolean time(PredictedClaim claim, String expected) {
        int slash = expected.indexOf('/');
        String start = slash < 0 ? expected : expected.substring(0, slash);
        String end = slash < 0 ? "" : expected.substring(slash + 1);
        if (end.isEmpty()) {
            return claim.from().startsWith(start)
                    && (claim.to().isEmpty() || claim.to().startsWith(start));
        }
        return endRight(claim.from(), start) && endRight(claim.to(), end);
    }

    private static boolean endRight(String predicted, String gold) {
        boolean open = gold.isEmpty() || gold.equals("..");
        return open ? predicted.isEmpty() : predicted.startsWith(gold);
    }
}
