package org.w3id.relata.claim;

import org.w3id.relata.text.TextSpan;

/**
 * A word that no row of the lexicon covers, though it stands where words of the lexicon stand.
 *
 * @param lemma its lower-case base form
 * @param looksLike what it may be
 * @param count how often it stands so in the document
 * @param example where it does so first
 */
public record UncoveredWord(String lemma, LooksLike looksLike, int count, TextSpan example) {
    /** What a word may be that is not in the lexicon. */
    public enum LooksLike {
        /** A verb with a clause or beside a quotation, for {@code reporting.tsv}: "they quip that" */
        REPORTING_VERB,
        /** A noun with a that-clause, likewise: "the hunch that" */
        REPORTING_NOUN,
        /** A verb between two things that relations are about, for {@code relations.tsv}: "the army razed the base" */
        RELATION_VERB
    }
}
