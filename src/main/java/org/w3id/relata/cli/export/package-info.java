/** Writes the data in the formats of neighbours. */
@NullMarked
package org.w3id.relata.cli.export;

import org.jspecify.annotations.NullMarked;
