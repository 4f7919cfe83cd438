/** The ontology in the forms that tools and people of the field read. */
@NullMarked
package org.w3id.relata.check.owl;

import org.jspecify.annotations.NullMarked;
