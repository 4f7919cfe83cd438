/** How well a table of claims agrees with a gold standard; a part of the command line, of use to no stage. */
@NullMarked
package org.w3id.relata.cli.score;

import org.jspecify.annotations.NullMarked;
