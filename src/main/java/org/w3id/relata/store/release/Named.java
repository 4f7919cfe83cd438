package org.w3id.relata.store.release;

/**
 * A thing with what it is called.
 *
 * @param id its IRI
 * @param label its name
 */
public record Named(String id, String label) {}
