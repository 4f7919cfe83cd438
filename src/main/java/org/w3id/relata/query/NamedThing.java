package org.w3id.relata.query;

/**
 * Something that a name may mean.
 *
 * @param iri in full
 * @param path what parameters take for it: {@code state/belarus}; the IRI where it does not stand below the base
 * @param label what it is called
 * @param kind what it is, in a word: {@code State}
 * @param note what tells it from others of its name: who says a claim, in which document something is described; may be
 *     empty
 */
public record NamedThing(String iri, String path, String label, String kind, String note) {}
