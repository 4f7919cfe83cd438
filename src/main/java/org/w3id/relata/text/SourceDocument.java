package org.w3id.relata.text;

/**
 * A document as it was read.
 *
 * @param key the file name without its last ending; unique in a run
 * @param text the exact text that is published and that spans point into
 * @param metadata what the sidecar says, else what the document says of itself
 */
public record SourceDocument(String key, DocumentText text, Metadata metadata) {}
