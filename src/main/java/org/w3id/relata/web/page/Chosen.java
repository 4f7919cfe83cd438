package org.w3id.relata.web.page;

/**
 * Something that was asked of the claims that are shown.
 *
 * @param value what was asked, as it is shown
 * @param without the page without it
 */
public record Chosen(String label, String value, String without) {}
