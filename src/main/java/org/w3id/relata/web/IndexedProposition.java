package org.w3id.relata.web;

import org.apache.jena.graph.Node;

/** A content: something in a relation to something. */
record IndexedProposition(Node node, Node subject, Node relation, Node object) {}
