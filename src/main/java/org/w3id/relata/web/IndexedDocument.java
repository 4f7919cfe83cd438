package org.w3id.relata.web;

import java.time.LocalDate;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * What lists of claims need of a document.
 *
 * @param issued when it was published, null where that is not known
 */
record IndexedDocument(Node node, @Nullable LocalDate issued) {}
