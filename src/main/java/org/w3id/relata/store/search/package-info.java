/** Names and words by which things are found. */
@NullMarked
package org.w3id.relata.store.search;

import org.jspecify.annotations.NullMarked;
