package org.w3id.relata.rdf;

/**
 * A document that could not be converted.
 *
 * @param file the name of its file, without folders
 * @param reason what was wrong with it
 */
public record ConversionFailure(String file, String reason) {}
