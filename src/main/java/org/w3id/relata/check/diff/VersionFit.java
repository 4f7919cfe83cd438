package org.w3id.relata.check.diff;

import java.util.Optional;

/**
 * Whether the numbers of two versions fit what lies between them.
 *
 * <p>The rule is that of Semantic Versioning 2.0.0: a major change needs the next major number, a minor one the next minor
 * number, any other the next patch number. Below 1.0.0, where it leaves all open (item 4), we go by what is common: a major
 * change needs the next minor number, all else the next patch number. From 0.x to 1.0.0 everything fits (item 5).
 *
 * @param fits true or false; where a number is missing true
 * @param words what to say about it
 */
public record VersionFit(boolean fits, String words) {
    /** @param needed empty where nothing changed */
    static VersionFit of(String from, String to, Optional<Impact> needed) {
        Optional<VersionNumber> before = VersionNumber.of(from);
        Optional<VersionNumber> after = VersionNumber.of(to);
        if (before.isEmpty() || after.isEmpty()) {
            return new VersionFit(true, "whether the numbers fit cannot be told: one of the two has none");
        }
        if (needed.isEmpty()) {
            return after.get().isAtLeast(before.get())
                    ? new VersionFit(true, "the numbers fit: nothing changed")
                    : new VersionFit(false, "the numbers go backwards, from " + from + " to " + to);
        }
        VersionNumber least = before.get().after(needed.get());
        String step = needed.get().label();
        return after.get().isAtLeast(least)
                ? new VersionFit(true, "the numbers fit: " + from + " to " + to + " for a " + step + " change")
                : new VersionFit(
                        false,
                        "the numbers do not fit: after " + from + " a " + step + " change needs " + least
                                + " at least, not " + to);
    }
}
