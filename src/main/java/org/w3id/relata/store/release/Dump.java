package org.w3id.relata.store.release;

/**
 * The whole data of a release in one file.
 *
 * @param format what is compressed
 * @param file the compressed file
 */
public record Dump(DumpFormat format, Fingerprint file) {}
