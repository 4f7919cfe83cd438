/** Stage 1: files in, documents with their exact text, layout and metadata out. */
@NullMarked
package org.w3id.relata.text;

import org.jspecify.annotations.NullMarked;
