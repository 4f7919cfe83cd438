package org.w3id.relata.store.dispute;

import java.time.LocalDate;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.rdf.Vocabulary;

/**
 * The days that a claim is about.
 *
 * @param earliest the first, null where it is open
 * @param latest the last, null where it is open
 */
record Period(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
    /** How long before its publication what a document says without a date is taken to hold: a year. */
    private static final int YEARS = 1;

    /**
     * The time that the claim states, else that of its document.
     *
     * @param planned whether it is about what will be, which has no end
     * @param published the day of publication, null where it is not known
     */
    static Period of(Facts facts, Node claim, boolean planned, @Nullable LocalDate published) {
        for (Node time : facts.all(claim, Vocabulary.validTime)) {
            Period stated = new Period(day(facts, time, Vocabulary.earliest), day(facts, time, Vocabulary.latest));
            if (stated.earliest != null || stated.latest != null) {
                return stated;
            }
        }
        return published == null
                ? new Period(null, null)
                : new Period(published.minusYears(YEARS), planned ? null : published);
    }

    static @Nullable LocalDate day(Facts facts, Node subject, Node property) {
        return facts.one(subject, property)
                .map(date -> LocalDate.parse(date.getLiteralLexicalForm()))
                .orElse(null);
    }

    /** Whether a day can be in both. */
    boolean meets(Period other) {
        return !before(latest, other.earliest) && !before(other.latest, earliest);
    }

    private static boolean before(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && other != null && one.isBefore(other);
    }
}
