package org.w3id.relata.store;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Terms of DCAT 3 that Jena has no constants for. */
final class Terms {
    static final Node VERSION = dcat("version");
    static final Node PREVIOUS_VERSION = dcat("previousVersion");

    private Terms() {}

    private static Node dcat(String name) {
        return NodeFactory.createURI("http://www.w3.org/ns/dcat#" + name);
    }
}
