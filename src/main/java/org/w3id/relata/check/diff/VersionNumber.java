package org.w3id.relata.check.diff;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A version number of Semantic Versioning 2.0.0: major, minor and patch; what may follow them is not compared. */
record VersionNumber(int major, int minor, int patch) {
    private static final Pattern FORM = Pattern.compile("([0-9]{1,6})\\.([0-9]{1,6})\\.([0-9]{1,6})([-+].*)?");

    /** Numbers in their order; what is none comes first. */
    static final Comparator<String> ORDER = Comparator.comparing(
                    (String text) -> of(text).orElse(new VersionNumber(-1, 0, 0)),
                    Comparator.comparingInt(VersionNumber::major)
                            .thenComparingInt(VersionNumber::minor)
                            .thenComparingInt(VersionNumber::patch))
            .thenComparing(Comparator.naturalOrder());

    static Optional<VersionNumber> of(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches()
                ? Optional.of(new VersionNumber(
                        Integer.parseInt(matcher.group(1)),
                        Integer.parseInt(matcher.group(2)),
                        Integer.parseInt(matcher.group(3))))
                : Optional.empty();
    }

    static boolean isOne(String text) {
        return of(text).isPresent();
    }

    /** The first number that satisfies a change; below 1.0.0 the minor number stands for major changes. */
    VersionNumber after(Impact impact) {
        return switch (impact) {
            case MAJOR -> major == 0 ? new VersionNumber(0, minor + 1, 0) : new VersionNumber(major + 1, 0, 0);
            case MINOR -> major == 0 ? new VersionNumber(0, minor, patch + 1) : new VersionNumber(major, minor + 1, 0);
            case PATCH -> new VersionNumber(major, minor, patch + 1);
        };
    }

    boolean isAtLeast(VersionNumber other) {
        return ORDER.compare(toString(), other.toString()) >= 0;
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
