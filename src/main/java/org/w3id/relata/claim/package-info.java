/** Stage 4: the lexicon, and claims with their chains of attribution, marks, quantities and times. */
@NullMarked
package org.w3id.relata.claim;

import org.jspecify.annotations.NullMarked;
