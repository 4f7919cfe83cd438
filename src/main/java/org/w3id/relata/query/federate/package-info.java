/**
 * Asks other SPARQL endpoints on behalf of a query (SPARQL 1.1 Federated Query): only those whose hosts are allowed, only at
 * public addresses, and within limits.
 */
@NullMarked
package org.w3id.relata.query.federate;

import org.jspecify.annotations.NullMarked;
