package org.w3id.relata.web.page;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a document's text that is shown in one way.
 *
 * @param classes the style classes, empty for plain text
 * @param href the claim that it belongs to, if it leads to one
 * @param title what it is, in words; null for plain text
 */
public record Segment(String text, String classes, @Nullable String href, @Nullable String title) {}
