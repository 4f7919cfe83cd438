/** What the page templates are given: values only, made by {@code web} and shown as they are. */
@NullMarked
package org.w3id.relata.web.page;

import org.jspecify.annotations.NullMarked;
