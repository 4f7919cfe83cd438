package org.w3id.relata.store.release;

/**
 * The whole data of a release in one file.
 *
 * @param bytes its size
 * @param sha256 over the compressed file, in lower-case hexadecimal
 */
public record Dump(DumpFormat format, long bytes, String sha256) {}
