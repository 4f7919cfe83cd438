/** Stage 10: the command line. */
@NullMarked
package org.w3id.relata.cli;

import org.jspecify.annotations.NullMarked;
