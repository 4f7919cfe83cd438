/** Derived from what the claims of all documents say: which of them exclude each other, and how many voices say so. */
@NullMarked
package org.w3id.relata.store.dispute;

import org.jspecify.annotations.NullMarked;
