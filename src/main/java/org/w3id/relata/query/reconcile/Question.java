package org.w3id.relata.query.reconcile;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A name, and what is known of what it stands for.
 *
 * @param name as it was written; only its beginning counts where it is longer than a name can be
 * @param kinds what it may be; empty for anything
 * @param context values by property, as a {@link Candidate} has them; what a candidate knows nothing of says nothing
 * @param limit how many answers at most, from 1
 */
public record Question(String name, Set<String> kinds, Map<String, List<String>> context, int limit) {
    public Question {
        if (limit < 1) {
            throw new IllegalArgumentException("limit " + limit);
        }
        kinds = Set.copyOf(kinds);
        context = Map.copyOf(context);
    }

    /** A name and nothing else. */
    public static Question of(String name) {
        return new Question(name, Set.of(), Map.of(), 5);
    }

    /** The name of something of a kind. */
    public static Question of(String name, String kind) {
        return new Question(name, Set.of(kind), Map.of(), 5);
    }
}
