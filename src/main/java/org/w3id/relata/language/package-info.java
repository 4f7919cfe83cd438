/** Stage 2: sentences, tokens and grammatical dependencies, from a parser behind an interface of ours. */
@NullMarked
package org.w3id.relata.language;

import org.jspecify.annotations.NullMarked;
