/** Checks of words: terms that no vocabulary has, and labels and definitions that say something else than the axioms. */
@NullMarked
package org.w3id.relata.check.review.words;

import org.jspecify.annotations.NullMarked;
