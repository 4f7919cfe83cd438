/** The pitfalls of the OOPS! catalogue that take more than a query: comparing classes, names, and tables of terms. */
@NullMarked
package org.w3id.relata.check.review.pitfall;

import org.jspecify.annotations.NullMarked;
