package org.w3id.relata.web.page;

/**
 * How the content is put, in a word: "denied", "possible", "planned".
 *
 * @param kind the local name of the mark's value, for its looks
 */
public record Mark(String word, String kind) {}
