/** Stage 9: one Fuseki server with the endpoint, the pages and the API. */
@NullMarked
package org.w3id.relata.web;

import org.jspecify.annotations.NullMarked;
