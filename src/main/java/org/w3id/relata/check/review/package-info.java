/** The review of an ontology: what checks are, what they are given and give, and the ledger of what they found. */
@NullMarked
package org.w3id.relata.check.review;

import org.jspecify.annotations.NullMarked;
