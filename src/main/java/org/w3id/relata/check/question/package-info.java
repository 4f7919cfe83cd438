/** Competency questions: what the ontology has to be able to answer, on graphs small enough to read. */
@NullMarked
package org.w3id.relata.check.question;

import org.jspecify.annotations.NullMarked;
