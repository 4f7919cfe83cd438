package org.w3id.relata.query.reconcile;

/**
 * What a name may stand for.
 *
 * @param score how likely that is, from 0 to 100
 * @param certain whether it may be taken without looking: the name is its name, nothing speaks against it, and nothing else is near
 * @param matchedName the name of it that came nearest
 * @param similarity of that name to the one in question, from 0 to 1, whatever else is known
 * @param agrees whether something that was said beside the name is known of it as well
 */
public record Match(
        Candidate candidate, double score, boolean certain, String matchedName, double similarity, boolean agrees) {}
