/** Statements about which thing here is which thing elsewhere: what they say, how they are written down and read. */
@NullMarked
package org.w3id.relata.entity.mapping;

import org.jspecify.annotations.NullMarked;
