/** Claims as nanopublications: small, complete, and named by a digest of their content. Still stage 5. */
@NullMarked
package org.w3id.relata.rdf.nanopub;

import org.jspecify.annotations.NullMarked;
