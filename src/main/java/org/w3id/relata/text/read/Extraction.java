package org.w3id.relata.text.read;

import org.w3id.relata.text.Metadata;

/**
 * What is read out of a file.
 *
 * @param text what is published; paragraphs, headings and list items are parted by blank lines
 * @param metadata what the file says of itself
 */
record Extraction(String text, Metadata metadata) {}
