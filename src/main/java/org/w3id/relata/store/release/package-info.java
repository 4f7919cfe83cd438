/** The states of the data that were published: their versions, dumps, and what changed from one to the next. */
@NullMarked
package org.w3id.relata.store.release;

import org.jspecify.annotations.NullMarked;
