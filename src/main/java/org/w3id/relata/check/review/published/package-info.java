/** Asks the server that publishes an ontology what others would ask it: FOOPS!, and whoever follows the IRI. */
@NullMarked
package org.w3id.relata.check.review.published;

import org.jspecify.annotations.NullMarked;
