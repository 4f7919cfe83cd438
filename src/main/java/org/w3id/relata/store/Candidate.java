package org.w3id.relata.store;

import org.apache.jena.graph.Node;

/**
 * Two claims that may exclude each other; whether they are compatible otherwise is looked at afterwards.
 *
 * @param key what the claims of one dispute have in common
 * @param title what the dispute is about
 * @param proposition what the one claim states
 * @param claim the one claim
 * @param otherProposition what the other claim states
 * @param otherClaim the other claim
 */
record Candidate(String key, String title, Node proposition, Node claim, Node otherProposition, Node otherClaim) {}
