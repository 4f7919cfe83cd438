package org.w3id.relata.query.ontology;

import org.apache.jena.graph.Node;

/**
 * A row of the lexicon that leads to a term.
 *
 * @param row its IRI
 * @param name table and id
 * @param words what it fires on
 * @param example a sentence, empty where the row has none
 */
public record LexiconRow(Node row, String name, String words, String example) {}
