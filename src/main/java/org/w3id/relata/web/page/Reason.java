package org.w3id.relata.web.page;

/**
 * Why a part of a claim was read as it was.
 *
 * @param part the claim itself, a mark or a proposition
 * @param row the row of the lexicon that fired
 * @param words the words it fired on, as they stand in the text
 */
public record Reason(Link part, Link row, String words) {}
