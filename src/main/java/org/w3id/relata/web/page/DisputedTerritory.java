package org.w3id.relata.web.page;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * That several claim where something is. Who is right is not said.
 *
 * @param claimants who claims it, sorted
 * @param around the territory that is claimed; null where it is the thing itself
 * @param notes what else has to be known of it
 */
public record DisputedTerritory(List<Link> claimants, @Nullable Link around, List<String> notes) {
    public DisputedTerritory {
        claimants = List.copyOf(claimants);
        notes = List.copyOf(notes);
    }

    /** The line in words: "Disputed territory: claimed by Russia and Ukraine". */
    public String words() {
        StringBuilder words = new StringBuilder("Disputed territory: claimed by ");
        IntStream.range(0, claimants.size())
                .forEach(i -> words.append(before(i)).append(claimants.get(i).label()));
        return words.toString();
    }

    /** What stands between a claimant and the one before it. */
    public String before(int index) {
        return index == 0 ? "" : index == claimants.size() - 1 ? " and " : ", ";
    }
}
