package org.w3id.relata.claim;

import org.w3id.relata.entity.Kind;

/**
 * A name that is not in the gazetteer.
 *
 * @param name as the document has it
 * @param kind what it was taken for
 * @param count how often the claims of the document refer to it
 */
public record UnlinkedName(String name, Kind kind, int count) {}
