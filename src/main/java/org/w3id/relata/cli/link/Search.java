package org.w3id.relata.cli.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.w3id.relata.entity.mapping.Mapping;

/**
 * Asks a target about many entities.
 *
 * @param target is asked
 * @param proposals makes proposals of what it offers
 * @param told hears how far it is: how many entities were asked for
 */
record Search(Target target, Proposals proposals, Consumer<Integer> told) {
    private static final int MOST_IN_A_ROW = 3;

    /**
     * What came of it.
     *
     * @param proposed in the order of the entities
     * @param asked how many entities were asked for with an answer
     * @param failures why there was no answer for the others, for people
     */
    record Result(List<Mapping> proposed, int asked, List<String> failures) {}

    /** Asks about entities, batch by batch; what was found before a failure is kept. */
    Result about(List<Wanted> wanted) {
        List<Mapping> proposed = new ArrayList<>();
        List<String> failures = new ArrayList<>();
        int asked = 0;
        int inARow = 0;
        for (int start = 0; start < wanted.size(); start += target.batch()) {
            List<Wanted> batch = wanted.subList(start, Math.min(wanted.size(), start + target.batch()));
            try {
                Map<String, List<Found>> offers = target.offers(batch);
                batch.forEach(one -> proposed.addAll(proposals.of(one, offers.getOrDefault(one.path(), List.of()))));
                asked += batch.size();
                inARow = 0;
            } catch (Unanswered e) {
                failures.add("nothing was learnt about " + batch.get(0).path()
                        + (batch.size() > 1 ? " and " + (batch.size() - 1) + " more" : "") + ": " + e.reason());
                inARow++;
                if (e.forAll() || inARow == MOST_IN_A_ROW) {
                    int left = wanted.size() - start - batch.size();
                    failures.add("gave up; " + left + " more were not asked for");
                    break;
                }
            }
            told.accept(Math.min(wanted.size(), start + target.batch()));
        }
        return new Result(List.copyOf(proposed), asked, List.copyOf(failures));
    }
}
