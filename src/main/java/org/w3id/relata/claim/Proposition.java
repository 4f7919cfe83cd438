package org.w3id.relata.claim;

import org.w3id.relata.entity.Entity;
import org.w3id.relata.text.TextSpan;

/**
 * A content that somebody may affirm or deny; it is never asserted.
 *
 * @param subject who or what it is about
 * @param relation the local name of a relation of the ontology, such as {@code deploysForcesTo}
 * @param object the other side
 * @param rule the lexicon row that gave it: {@code relations/deploy-1}
 * @param words the span of the words the row fired on
 */
public record Proposition(Entity subject, String relation, Term object, String rule, TextSpan words) {}
