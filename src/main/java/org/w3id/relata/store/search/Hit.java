package org.w3id.relata.store.search;

import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * A thing that was found.
 *
 * @param kind what it is
 * @param alias the other name that it was found by; null where it was found by its own name or label
 */
public record Hit(Node thing, ThingKind kind, @Nullable String alias) {}
