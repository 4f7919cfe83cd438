/** Checks of use: what data, shapes, rules and questions do with the terms. */
@NullMarked
package org.w3id.relata.check.review.use;

import org.jspecify.annotations.NullMarked;
