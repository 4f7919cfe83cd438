/** Stage 5: claims as RDF 1.2 graphs, TriG files and the table of claims. */
@NullMarked
package org.w3id.relata.rdf;

import org.jspecify.annotations.NullMarked;
