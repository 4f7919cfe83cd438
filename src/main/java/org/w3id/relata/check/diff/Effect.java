package org.w3id.relata.check.diff;

import java.util.List;

/**
 * What a change does to many things alike.
 *
 * @param words what happens to them
 * @param count to how many
 * @param examples the first of them, by their IRIs
 */
public record Effect(String words, int count, List<String> examples) {
    private static final int SHOWN = 3;

    /** @param all in the order in which they are to be shown */
    static Effect of(String words, List<String> all) {
        return new Effect(words, all.size(), all.subList(0, Math.min(SHOWN, all.size())));
    }
}
