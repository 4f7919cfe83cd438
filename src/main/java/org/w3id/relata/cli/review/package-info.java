/** The ledger of a review in the formats of those who read it: people, builds, and whatever shows findings in code. */
@NullMarked
package org.w3id.relata.cli.review;

import org.jspecify.annotations.NullMarked;
