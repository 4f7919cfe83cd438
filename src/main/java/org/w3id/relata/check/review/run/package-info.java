/** Which checks there are in this program, beside those that are queries. */
@NullMarked
package org.w3id.relata.check.review.run;

import org.jspecify.annotations.NullMarked;
