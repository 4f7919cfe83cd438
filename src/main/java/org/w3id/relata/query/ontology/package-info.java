/** The ontology read for people: its terms, how they hang together, and what is known of them beside the data. */
@NullMarked
package org.w3id.relata.query.ontology;

import org.jspecify.annotations.NullMarked;
