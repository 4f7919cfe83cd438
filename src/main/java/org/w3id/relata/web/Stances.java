package org.w3id.relata.web;

import java.util.List;

/** How many claims affirm a content, and how many deny it. */
record Stances(int affirmed, int denied) {
    static Stances of(List<IndexedClaim> claims) {
        int denied = (int) claims.stream().filter(IndexedClaim::denied).count();
        return new Stances(claims.size() - denied, denied);
    }

    /** "12 affirm, 1 denies"; only the side that somebody is on. */
    String words(String between) {
        String affirming = Counted.of(affirmed, "affirms", "affirm");
        String denying = Counted.of(denied, "denies", "deny");
        if (affirmed == 0 && denied == 0) {
            return "no claims";
        }
        if (denied == 0) {
            return affirming;
        }
        return affirmed == 0 ? denying : affirming + between + denying;
    }
}
