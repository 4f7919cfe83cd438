/** Stage 3: the gazetteer, and mentions of entities linked to it. */
@NullMarked
package org.w3id.relata.entity;

import org.jspecify.annotations.NullMarked;
