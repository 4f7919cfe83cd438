package org.w3id.relata.store.release;

/**
 * A named graph as it was at some time.
 *
 * @param name the IRI of the graph
 * @param sha256 over its canonical N-Quads, in lower-case hexadecimal; it names the files of the graph
 * @param quads how many there are, those with triple terms left out
 */
public record GraphState(String name, String sha256, long quads) {}
