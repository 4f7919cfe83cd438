package org.w3id.relata.store.dispute;

import org.apache.jena.graph.Node;

/**
 * A claim with one of the propositions that it states.
 *
 * @param claim the claim
 * @param proposition the proposition
 * @param relation the local name of its relation; {@link #PRESENCE} for forces that are somewhere, however it is put
 * @param subject its subject; of a presence, the force
 * @param object its object; of a presence, the place
 */
record Statement(ClaimContext claim, Node proposition, String relation, Node subject, Node object) {
    /** That forces are somewhere: they are deployed to it, it hosts them, they are located in it. */
    static final String PRESENCE = "presence";
}
