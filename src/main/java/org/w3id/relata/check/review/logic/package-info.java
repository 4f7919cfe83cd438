/** Checks of axioms: OWL 2 profiles, consistency, classes and properties that cannot have members, disjointness. */
@NullMarked
package org.w3id.relata.check.review.logic;

import org.jspecify.annotations.NullMarked;
