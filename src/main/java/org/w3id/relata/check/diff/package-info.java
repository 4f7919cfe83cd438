/** What differs between two versions of the ontology, in words, and what that does to data, questions and shapes. */
@NullMarked
package org.w3id.relata.check.diff;

import org.jspecify.annotations.NullMarked;
