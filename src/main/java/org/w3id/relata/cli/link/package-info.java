/** Proposes links to other data, from reconciliation services and tables, for a person to decide about. */
@NullMarked
package org.w3id.relata.cli.link;

import org.jspecify.annotations.NullMarked;
