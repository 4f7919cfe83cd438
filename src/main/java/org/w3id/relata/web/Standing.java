package org.w3id.relata.web;

import java.util.Locale;

/**
 * Whether anybody in the data contradicts a claim. It says nothing about who is right.
 *
 * <p>A claim is disputed if it is a member of a dispute, or if one of its propositions is both affirmed and denied.
 */
enum Standing {
    UNDISPUTED("Nobody in this data contradicts it. That does not make it true."),
    DISPUTED("Somebody in this data contradicts it. That does not make it false.");

    private final String meaning;

    Standing(String meaning) {
        this.meaning = meaning;
    }

    /** The word for it, which is also its name in addresses. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The word for it, as a heading. */
    String title() {
        return word().substring(0, 1).toUpperCase(Locale.ROOT) + word().substring(1);
    }

    /** What it means, in plain words. */
    String meaning() {
        return meaning;
    }
}
