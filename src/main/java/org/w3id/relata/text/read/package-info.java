/** Documents as they come: plain text, web pages, PDF, Word and e-mail in, text and metadata out. Nothing is fetched. */
@NullMarked
package org.w3id.relata.text.read;

import org.jspecify.annotations.NullMarked;
