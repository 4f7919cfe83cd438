package org.w3id.relata.claim;

import java.util.Collection;
import java.util.Locale;

/** Kinds of claims that differ in how often the converter reads them rightly; the ids of {@code confidence.tsv}. */
public enum ClaimKind {
    /** A title beside a name */
    TITLE,
    /** Words of a speaker who only goes on, without words that report them */
    CONTINUED,
    /** The document's own words, without a proposition */
    OWN_BARE,
    /** The same with one */
    OWN_ONE,
    /** The same with several */
    OWN_SEVERAL,
    /** Reported words, without a proposition */
    REPORTED_BARE,
    /** The same with one */
    REPORTED_ONE,
    /** The same with several */
    REPORTED_SEVERAL;

    /**
     * The kind of a claim.
     *
     * @param rules every row that fired for it
     * @param propositions how many it states
     */
    public static ClaimKind of(Collection<String> rules, int propositions) {
        if (rules.contains("relations/title")) {
            return TITLE;
        }
        if (rules.contains("reporting/quote-continued")) {
            return CONTINUED;
        }
        boolean own = rules.contains("reporting/own-voice");
        return switch (propositions) {
            case 0 -> own ? OWN_BARE : REPORTED_BARE;
            case 1 -> own ? OWN_ONE : REPORTED_ONE;
            default -> own ? OWN_SEVERAL : REPORTED_SEVERAL;
        };
    }

    /** How the table writes it: {@code own-one}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
