/** Stage 6: ontology and data against shapes, reasoner and rules. */
@NullMarked
package org.w3id.relata.check;

import org.jspecify.annotations.NullMarked;
