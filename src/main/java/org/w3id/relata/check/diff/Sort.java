package org.w3id.relata.check.diff;

/** The sorts of statements that axioms make about a term, and what it means that one comes or goes. */
enum Sort {
    SUPERCLASS("becomes a kind of %s", "is no longer a kind of %s", Impact.MINOR, Impact.MAJOR),
    RESTRICTION("has to be %s", "no longer has to be %s", Impact.MAJOR, Impact.MINOR),
    EQUIVALENT("becomes the same as %s", "is no longer the same as %s", Impact.MAJOR, Impact.MAJOR),
    DISJOINT("becomes disjoint with %s", "is no longer disjoint with %s", Impact.MAJOR, Impact.MINOR),
    DOMAIN("gets the domain %s", "no longer has the domain %s", Impact.MAJOR, Impact.MINOR),
    RANGE("gets the range %s", "no longer has the range %s", Impact.MAJOR, Impact.MINOR),
    FUNCTIONAL("becomes functional", "is no longer functional", Impact.MAJOR, Impact.MINOR),
    INVERSE_FUNCTIONAL("becomes inverse functional", "is no longer inverse functional", Impact.MAJOR, Impact.MINOR),
    IRREFLEXIVE("becomes irreflexive", "is no longer irreflexive", Impact.MAJOR, Impact.MINOR),
    ASYMMETRIC("becomes asymmetric", "is no longer asymmetric", Impact.MAJOR, Impact.MINOR),
    SYMMETRIC("becomes symmetric", "is no longer symmetric", Impact.MAJOR, Impact.MAJOR),
    TRANSITIVE("becomes transitive", "is no longer transitive", Impact.MINOR, Impact.MAJOR),
    REFLEXIVE("becomes reflexive", "is no longer reflexive", Impact.MINOR, Impact.MAJOR),
    SUPERPROPERTY("comes below the property %s", "is no longer below the property %s", Impact.MAJOR, Impact.MAJOR),
    INVERSE("becomes the inverse of %s", "is no longer the inverse of %s", Impact.MAJOR, Impact.MAJOR),
    MEMBER("becomes one of %s", "is no longer one of %s", Impact.MINOR, Impact.MAJOR),
    VALUE("gets %s", "no longer has %s", Impact.MINOR, Impact.MAJOR),
    DIFFERENT("is said to differ from %s", "is no longer said to differ from %s", Impact.MAJOR, Impact.MINOR),
    KEY("becomes known by %s", "is no longer known by %s", Impact.MAJOR, Impact.MAJOR),
    OTHER("is now said to be: %s", "is no longer said to be: %s", Impact.MAJOR, Impact.MAJOR);

    private final String added;
    private final String removed;
    private final Impact ofAdded;
    private final Impact ofRemoved;

    Sort(String added, String removed, Impact ofAdded, Impact ofRemoved) {
        this.added = added;
        this.removed = removed;
        this.ofAdded = ofAdded;
        this.ofRemoved = ofRemoved;
    }

    /** Whether it is said of pairs of terms, which are many where a list is written down. */
    boolean isOfPairs() {
        return this == DISJOINT || this == DIFFERENT;
    }

    /** What is said of a group of which each is paired with each. */
    String wordsOfGroup(boolean isAdded) {
        return this == DISJOINT
                ? isAdded ? "become disjoint with each other" : "are no longer disjoint with each other"
                : isAdded ? "are said to differ from each other" : "are no longer said to differ from each other";
    }

    /** Whether it says something of a common term even where it names a new one. */
    boolean reachesBeyondNewTerms() {
        return this == EQUIVALENT || this == INVERSE || this == OTHER;
    }

    /** Whether several statements of one term hold together, so that they are compared together. */
    boolean isBound() {
        return this == DOMAIN || this == RANGE || this == EQUIVALENT || this == VALUE;
    }

    String words(boolean isAdded, String object) {
        return (isAdded ? added : removed).replace("%s", object);
    }

    Impact impact(boolean isAdded) {
        return isAdded ? ofAdded : ofRemoved;
    }

    String reason(boolean isAdded) {
        if (this == OTHER || this == EQUIVALENT || this == KEY) {
            return "what belongs to it may change";
        }
        if (isAdded) {
            return ofAdded == Impact.MAJOR
                    ? "data that was valid may no longer be"
                    : "more follows from the same data, and nothing becomes invalid";
        }
        return ofRemoved == Impact.MAJOR
                ? "less follows from the same data, so that queries may lose answers"
                : "data that was valid still is";
    }
}
