package org.w3id.relata.web.page;

import org.jspecify.annotations.Nullable;

/**
 * A link to the same thing in other data.
 *
 * @param target where it leads
 * @param relation how the two are related, in words: "the same"
 * @param grounds who says so, when, how surely and on what grounds; null where nobody is named
 * @param statement the statement as a thing of its own; null where there is none
 */
public record OuterLink(Link target, String relation, @Nullable String grounds, @Nullable Link statement) {}
