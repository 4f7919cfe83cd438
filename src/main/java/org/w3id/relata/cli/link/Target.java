package org.w3id.relata.cli.link;

import java.util.List;
import java.util.Map;

/** Where links may lead to. */
interface Target {
    /** What the target is called. */
    String name();

    /** What the IRIs there begin with. */
    String space();

    /** How many entities are asked for at a time. */
    int batch();

    /**
     * What it offers for some entities.
     *
     * @param wanted at most {@link #batch()}
     * @return by the paths of the entities, the best first; nothing for those that it knows nothing of
     * @throws Unanswered where it cannot be had
     */
    Map<String, List<Found>> offers(List<Wanted> wanted) throws Unanswered;
}
