/** Stage 8: the canned queries: their headers, parameters and answers. */
@NullMarked
package org.w3id.relata.query;

import org.jspecify.annotations.NullMarked;
