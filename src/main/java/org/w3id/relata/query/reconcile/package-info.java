/** Finds which known thing a name stands for, and says how sure that is. It works on values, wherever they come from. */
@NullMarked
package org.w3id.relata.query.reconcile;

import org.jspecify.annotations.NullMarked;
