package org.w3id.relata.query.reconcile;

/**
 * How well a candidate fits a question.
 *
 * @param score from 0 to 100
 * @param similarity of the name that fits best
 * @param entry that name; null where it was found by an identifier
 * @param form the form of the question that it fits
 * @param wanted whether it is of a kind that is asked for
 * @param context what the rest of the question says of it
 */
record Scored(
        Candidate candidate,
        double score,
        double similarity,
        Entry entry,
        PlainName form,
        boolean wanted,
        Context.Verdict context) {}
