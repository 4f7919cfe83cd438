package org.w3id.relata.query.federate;

import java.net.URI;

/**
 * An endpoint that may be asked.
 *
 * @param host the name that the query gives
 * @param address where it is asked
 * @param chosen whether the operator has written that address, so that it may be in the own network
 */
record ServiceTarget(String host, URI address, boolean chosen) {}
