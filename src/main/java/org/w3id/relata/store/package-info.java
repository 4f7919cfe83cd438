/** Stage 7: TDB2 on disk, a named graph per document, and what is derived from them. */
@NullMarked
package org.w3id.relata.store;

import org.jspecify.annotations.NullMarked;
